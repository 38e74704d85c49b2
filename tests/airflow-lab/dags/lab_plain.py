"""A DAG without access control."""

from datetime import datetime

try:
    from airflow.sdk import DAG
except ImportError:  # Airflow 2
    from airflow import DAG

dag = DAG("lab_plain", start_date=datetime(2025, 1, 1), schedule=None, catchup=False, tags=["lab"])
