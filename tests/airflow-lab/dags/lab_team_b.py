"""The first DAG of another team."""

from datetime import datetime

try:
    from airflow.sdk import DAG
except ImportError:  # Airflow 2
    from airflow import DAG

dag = DAG("lab_team_b", start_date=datetime(2025, 1, 1), schedule="@daily", catchup=False, tags=["team-b"])
