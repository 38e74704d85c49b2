"""A DAG that gives rights on itself to the role lab_team, which has to exist when the DAG is read."""

from datetime import datetime

try:
    from airflow.sdk import DAG
except ImportError:  # Airflow 2
    from airflow import DAG

dag = DAG(
    "lab_scoped",
    start_date=datetime(2025, 1, 1),
    schedule=None,
    catchup=False,
    tags=["lab", "scoped"],
    access_control={"lab_team": {"DAGs": {"can_read", "can_edit"}, "DAG Runs": {"can_create"}}},
)
