"""The second DAG of that team, with dots and a dash in its id."""

from datetime import datetime

try:
    from airflow.sdk import DAG
except ImportError:  # Airflow 2
    from airflow import DAG

dag = DAG("lab.team-b.second", start_date=datetime(2025, 1, 1), schedule=None, catchup=False, tags=["team-b"])
