"""Fills a lab server's SQLite database up to a number of users with one or two roles each, and sets the password of admin.
Usage: seed_users.py DATABASE USERS PASSWORD. Runs with a Python that has Airflow's Werkzeug."""
import sqlite3
import sys

from werkzeug.security import generate_password_hash

path, wanted, password = sys.argv[1], int(sys.argv[2]), sys.argv[3]
with sqlite3.connect(path, timeout=60) as database:
    database.execute("UPDATE ab_user SET password = ? WHERE username = 'admin'", (generate_password_hash(password),))
    (have,) = database.execute("SELECT count(*) FROM ab_user").fetchone()
    roles = dict(database.execute("SELECT name, id FROM ab_role"))
    (last,) = database.execute("SELECT coalesce(max(id), 0) FROM ab_user_role").fetchone()
    grants = []
    for number in range(wanted - have):
        user = database.execute(
            "INSERT INTO ab_user (first_name, last_name, username, password, active, email, login_count, fail_login_count, created_on, changed_on)"
            " VALUES (?, 'Example', ?, 'none', 1, ?, 3, 0, '2025-01-01 10:00:00.000000', '2025-01-01 10:00:00.000000')",
            (f"First{number}", f"user{number:05}", f"user{number:05}@example.org")).lastrowid
        for role in ("Viewer", "Op")[:1 + number % 2]:
            last += 1
            grants.append((last, user, roles[role]))
    database.executemany("INSERT INTO ab_user_role (id, user_id, role_id) VALUES (?, ?, ?)", grants)
