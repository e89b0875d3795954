import pytest
from django.db import transaction
from procrastinate.contrib.django.models import ProcrastinateJob

from tracker.tasks import enqueue


def waiting() -> list[tuple[str, dict[str, object]]]:
    return list(ProcrastinateJob.objects.order_by("id").values_list("task_name", "args"))


@pytest.mark.usefixtures("db")
def test_task_is_put_down_by_name_with_its_arguments() -> None:
    enqueue("claims.extract_article", run_id=7)

    assert waiting() == [("claims.extract_article", {"run_id": 7})]


@pytest.mark.usefixtures("db")
def test_rollback_takes_the_task_back() -> None:
    with transaction.atomic():
        enqueue("claims.extract_article", run_id=7)
        transaction.set_rollback(True)

    assert waiting() == []


@pytest.mark.usefixtures("db")
def test_second_waiting_task_of_a_queueing_lock_is_not_put_down_and_spoils_nothing() -> None:
    with transaction.atomic():
        enqueue("claims.extract_article", queueing_lock="run 7", run_id=7)
        enqueue("claims.extract_article", queueing_lock="run 7", run_id=7)
        enqueue("claims.extract_article", queueing_lock="run 8", run_id=8)

    assert [arguments for _, arguments in waiting()] == [{"run_id": 7}, {"run_id": 8}]


@pytest.mark.usefixtures("db")
def test_work_that_somebody_waits_for_goes_first() -> None:
    enqueue("claims.extract_article", run_id=1, priority=-10)
    enqueue("claims.extract_article", run_id=2)

    assert list(ProcrastinateJob.objects.order_by("-priority").values_list("args__run_id", flat=True)) == [2, 1]
