"""Lists all users with the official client (apache-airflow-client 2.10.0, basic auth) and prints the seconds it took."""
import sys
import time

import airflow_client.client as client
from airflow_client.client.api import user_api

configuration = client.Configuration(host=sys.argv[1] + "/api/v1", username="admin", password="admin")
with client.ApiClient(configuration) as api:
    users = user_api.UserApi(api)
    start = time.perf_counter()
    seen, total = 0, 1
    while seen < total:
        page = users.get_users(limit=100, offset=seen, order_by="id")
        seen, total = seen + len(page.users), page.total_entries
    print(time.perf_counter() - start)
