"""The queue and its reports."""

from django.urls import path

from claims.views import bulk, queue, reports, saved_views

urlpatterns = [
    path("queue/", queue.queue, name="queue"),
    path("queue/layout/", saved_views.layout, name="layout"),
    path("queue/views/add/", saved_views.add, name="add_view"),
    path("queue/views/<int:view_id>/", saved_views.opened, name="view"),
    path("queue/views/<int:view_id>/edit/", saved_views.edit, name="edit_view"),
    path("queue/views/<int:view_id>/delete/", saved_views.delete, name="delete_view"),
    path("queue/bulk/", bulk.bulk, name="bulk"),
    path("queue/bulk/before/", bulk.before, name="bulk_before"),
    path("queue/bulk/undo/", bulk.undo, name="bulk_undo"),
    path("queue/bulk/all/", bulk.everything, name="bulk_all"),
    path("reports/", reports.reports, name="exports"),
    path("reports/claims.csv", reports.claims_csv, name="export_csv"),
]
