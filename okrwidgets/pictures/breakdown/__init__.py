"""Pictures of what a breakdown says: where a KPI comes from, who carries how much of it, what is still missing."""
