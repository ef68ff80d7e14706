"""Put news articles about one story side by side: agreements, divergences, and what stands alone."""

__version__ = "0.1.0"
