"""Define a KPI, break it down into OKRs, and see whether the breakdown carries it."""
