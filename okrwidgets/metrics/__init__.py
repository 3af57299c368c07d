"""KPIs measured on the reader's own data frame."""
