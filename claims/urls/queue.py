"""The queue and its reports."""

from django.urls import path

from claims.views import queue, reports

urlpatterns = [
    path("queue/", queue.queue, name="queue"),
    path("reports/", reports.reports, name="exports"),
    path("reports/claims.csv", reports.claims_csv, name="export_csv"),
]
