"""Pictures of KPIs, measured on the reader's own table."""
