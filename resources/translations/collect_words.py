#!/usr/bin/env python3
"""Writes a C++ file of QT_TRANSLATE_NOOP lines for words that lupdate cannot see, because they stand in macros of tables
or in the engine's option schema, which knows no Qt: collect_words.py SOURCE_DIR OUT.cpp"""
import pathlib
import re
import sys

STRING = r'"(?:[^"\\]|\\.)*"'
TEXT = rf"({STRING}(?:\s*{STRING})*)"  # literals that the compiler joins

# file, pattern, contexts of the pattern's groups
TABLES = [
    ("widgets/common/error_text.cpp", rf"\bENTRY(?:_MORE)?\({STRING},\s*{TEXT},\s*{TEXT}\)", ["ErrorText", "ErrorText"]),
    ("widgets/common/error_text.cpp", rf"\bREASON\({STRING},\s*{TEXT}\)", ["ReasonText"]),
    ("widgets/common/error_text.cpp", rf"\bWARNING\({STRING},\s*{TEXT}\)", ["WarningText"]),
    ("widgets/common/error_text.cpp", rf"\bSTAGE\({STRING},\s*{TEXT}\)", ["StageText"]),
    ("widgets/common/log_text.cpp", rf"\bLINE\({TEXT}\)", ["LogText"]),
    ("widgets/common/log_text.cpp", rf"\bPART\({TEXT}\)", ["LogPart"]),
    ("widgets/options/option_labels.cpp", rf"\bLABEL\({STRING},\s*{TEXT}\)", ["OptionLabel"]),
    ("widgets/options/option_labels.cpp", rf"\bGROUP\({STRING},\s*{TEXT}\)", ["OptionGroup"]),
    ("widgets/options/option_labels.cpp", rf"\bCHOICE\({STRING},\s*{TEXT}\)", ["OptionChoice"]),
]
FAMILIES = ["engine/models/vits/vits_family.cpp", "engine/models/chatterbox/chatterbox_family.cpp"]
SERVICE = "engine/service/*_options.cpp"

# Languages of voices that are named in the reader's language; all others by their English name.
LANGUAGES = ["Amharic", "Arabic", "Central Kurdish", "English", "French", "German", "Kurdish", "Oromo", "Persian", "Somali",
             "Spanish", "Tigrinya", "Turkish"]
# Words of Qt's own dialogs and menus; Qt brings no translation into these languages.
EDIT_MENU = ["&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"]
QT_WORDS = {"QLineEdit": EDIT_MENU, "QWidgetTextControl": EDIT_MENU,
            "QPlatformTheme": ["OK", "&Save", "Save", "Open", "Cancel", "Close", "&Yes", "&No"],
            "QAbstractSpinBox": ["&Select All", "&Step up", "Step &down"],
            "QFileDialog": ["&Choose", "&Open", "&Save", "Look in:", "File &name:", "Files of type:", "Back", "Forward",
                            "Parent Directory", "Create New Folder", "Directory:", "Cancel"]}


def joined(text):
    return '"' + "".join(part[1:-1] for part in re.findall(STRING, text)) + '"'


def option_rows(source):
    """Texts between one option key and the next: (key, [string literals with their joined neighbours])."""
    keys = list(re.finditer(r'"(?:[a-z]+)\.[a-z0-9_]+"', source))
    for here, after in zip(keys, keys[1:] + [None]):
        yield here.group(), source[here.end():after.start() if after else len(source)]


def collect(root):
    found = []
    for name, pattern, contexts in TABLES:
        for match in re.finditer(pattern, (root / name).read_text(encoding="utf-8")):
            found += [(context, joined(match.group(i + 1))) for i, context in enumerate(contexts)]
    schemas = sorted(root.glob(SERVICE))
    for path in schemas + [root / family for family in FAMILIES]:
        name, source = path.name, path.read_text(encoding="utf-8")
        begin = 0 if "subtitle" in name else source.index("Schema() {" if "family" not in name else "::schema() const {")
        schema = source[begin:source.index("\n}\n", source.index("Schema() {") if "subtitle" in name else begin)]
        for _, row in option_rows(schema):
            helps = [joined(m) for m in re.findall(TEXT, row)]
            sentences = [h for h in helps if " " in h and h[1].isupper() and h[-2] == "."]
            found += [("OptionHelp", sentences[0])] if sentences else []
    for path in schemas:
        source = path.read_text(encoding="utf-8")
        for match in re.finditer(rf'(?:integer|real)Option\({STRING},\s*{STRING},[^"]*?({STRING}),', source):
            found += [("OptionUnit", match.group(1))] if match.group(1) != '""' else []
    for name in FAMILIES:
        family = (root / name).read_text(encoding="utf-8")
        presets = family[family.index("::presets() const {"):]
        for match in re.finditer(rf'{{{STRING},\s*{TEXT},\s*{{{{', presets[:presets.index("\n}\n")]):
            found.append(("EngineText", joined(match.group(1))))
    advice = (root / "engine/service/training_advice.cpp").read_text(encoding="utf-8")
    found += [("EngineText", text) for text in re.findall(rf"(?:true|false), ({STRING}),", advice)]
    machine = (root / "engine/service/machine.cpp").read_text(encoding="utf-8")
    found += [("EngineText", name) for name in re.findall(rf"push_back\(line\(({STRING})", machine)]
    found += [("EngineText", text) for text in re.findall(rf'({STRING})(?:\)\)|\);)', machine) if text.endswith('."')]
    device = (root / "engine/train/device.cpp").read_text(encoding="utf-8")
    found += [("EngineText", text) for text in re.findall(rf"if \(!driver\) return ({STRING})", device)]
    found += [("LanguageName", f'"{name}"') for name in LANGUAGES]
    found += [(context, f'"{text}"') for context, texts in QT_WORDS.items() for text in texts]
    return sorted(set(found))


def main():
    root, out = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    lines = [f"  QT_TRANSLATE_NOOP(\"{context}\", {text})," for context, text in collect(root)]
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text("// Made by collect_words.py for lupdate; never compiled.\nconst char* const kWords[] = {\n" +
                   "\n".join(lines) + "\n};\n", encoding="utf-8")


if __name__ == "__main__":
    main()
