"""Word lists as data, no logic. All entries are lower case unless a list says otherwise."""
