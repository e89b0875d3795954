import json
import re
from pathlib import Path

from django.core.management import call_command
from pytest_django import Settings

SOURCE = Path(__file__).parents[3] / "tracker/web/static/js"
IMPORT = re.compile(r'\b(?:from|import)\s*"\./([^"]+)"')


def test_collected_modules_import_each_other_by_the_names_that_pages_use(settings: Settings, tmp_path: Path) -> None:
    settings.STATIC_ROOT = tmp_path
    hashed = {"BACKEND": "tracker.web.static_files.HashedFiles"}
    settings.STORAGES = {**settings.STORAGES, "staticfiles": hashed}

    call_command("collectstatic", interactive=False, verbosity=0)

    manifest = json.loads((tmp_path / "staticfiles.json").read_text())["paths"]
    for module in SOURCE.glob("*.js"):
        collected = (tmp_path / manifest[f"js/{module.name}"]).read_text()
        named = [Path(manifest[f"js/{name}"]).name for name in IMPORT.findall(module.read_text())]
        assert IMPORT.findall(collected) == named


def test_some_module_imports_another() -> None:
    assert any(IMPORT.search(module.read_text()) for module in SOURCE.glob("*.js"))
