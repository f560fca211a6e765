"""Halvings: how fast the cost of a given AI performance falls. Made by `npm run clients`
from the document of the API: not edited by hand. Python 3.11 or newer, standard library only.

>>> from halvings import Halvings
>>> answer = Halvings("https://halvings.example").get_fit("study=imagenet")
>>> answer["fit"]["halvingTime"]["months"]
"""

import json
from typing import Any, Literal, NotRequired, TypedDict, Union
from urllib.error import HTTPError
from urllib.parse import quote, urlencode
from urllib.request import Request, urlopen

BootstrapMonteCarlo = TypedDict("BootstrapMonteCarlo", {
    "low": "list[float | None] | None",
    "high": "list[float | None] | None",
    "median": "list[float | None]",
})

Bootstrap = TypedDict("Bootstrap", {
    "draws": "int",
    "failed": "int",
    "median": "float | None",
    "by": "str",
    "ci": "Literal['percentile', 'bca']",
    "block": "float | None",
    "startsDisagreed": "float | None",
    "monteCarlo": "BootstrapMonteCarlo",
})

Column = TypedDict("Column", {
    "name": "str",
    "type": "Literal['string', 'number', 'integer', 'boolean', 'date']",
    "list": "bool",
    "title": "str",
    "description": "str",
    "unit": "str | None",
})

ColumnsTaken = TypedDict("ColumnsTaken", {
    "date": "str",
    "dateFormat": "Literal['year-first', 'day-first', 'month-first', 'month-name', 'decimal-year', 'either-order', 'excel-serial', 'unix-seconds', 'unix-milliseconds', 'in-text']",
    "cost": "str",
    "unit": "str",
    "better": "Literal['less', 'more']",
    "performance": "str",
    "series": "str",
    "name": "str",
})

ComparisonAnswerViews = TypedDict("ComparisonAnswerViews", {
    "id": "str",
    "name": "str",
    "query": "str",
    "answer": "FitAnswer",
})

ComparisonAnswerApart1Choices = TypedDict("ComparisonAnswerApart1Choices", {
    "parameter": "str",
    "first": "str | None",
    "second": "str | None",
})

ComparisonAnswerApart1 = TypedDict("ComparisonAnswerApart1", {
    "first": "str | None",
    "second": "str | None",
    "finding": "str",
    "choices": "list[ComparisonAnswerApart1Choices]",
    "sameData": "bool",
    "rowsMatchedBy": "Literal['id', 'model name']",
    "inBoth": "int",
    "changed": "int",
    "onlyInFirst": "list[MovedRow]",
    "onlyInSecond": "list[MovedRow]",
})

# The answer to a comparison.
ComparisonAnswer = TypedDict("ComparisonAnswer", {
    "title": "str",
    "chart": "Literal['layers', 'multiples']",
    "views": "list[ComparisonAnswerViews]",
    "level": "float",
    "differences": "list[Difference]",
    "apart": "ComparisonAnswerApart1 | None",
    "permalink": "str",
})

DataLeftOut = TypedDict("DataLeftOut", {
    "id": "str",
    "reason": "Literal['no-date', 'no-cost', 'cost-not-positive', 'no-performance', 'filtered', 'excluded', 'other-score-of-model', 'at-or-below-chance', 'off-scale', 'does-not-reach', 'not-a-record', 'outside-window', 'no-vocabulary', 'no-partner', 'recovers-too-little', 'not-the-cheapest', 'no-fit']",
})

Data = TypedDict("Data", {
    "study": "str",
    "version": "str",
    "engine": "str",
    "title": "str",
    "date": "str",
    "source": "str",
    "license": "str",
    "n": "int",
    "used": "int",
    "leftOut": "list[DataLeftOut]",
})

DateSetInterval = TypedDict("DateSetInterval", {
    "kind": "Literal['interval']",
    "from": "float",
    "to": "float",
})

DateSetOutside = TypedDict("DateSetOutside", {
    "kind": "Literal['outside']",
    "until": "float",
    "since": "float",
})

DateSetUntil = TypedDict("DateSetUntil", {
    "kind": "Literal['until']",
    "until": "float",
})

DateSetSince = TypedDict("DateSetSince", {
    "kind": "Literal['since']",
    "since": "float",
})

DateSetEveryDate = TypedDict("DateSetEveryDate", {
    "kind": "Literal['every-date']",
})

DateSetNoDate = TypedDict("DateSetNoDate", {
    "kind": "Literal['no-date']",
})

DateSet = Union["DateSetInterval", "DateSetOutside", "DateSetUntil", "DateSetSince", "DateSetEveryDate", "DateSetNoDate"]

DifferenceIntervalModels = TypedDict("DifferenceIntervalModels", {
    "by": "Literal['models']",
    "units": "int",
    "shared": "int",
    "draws": "int",
    "failed": "int",
    "faster": "float",
})

DifferenceIntervalBothIntervals = TypedDict("DifferenceIntervalBothIntervals", {
    "by": "Literal['both-intervals']",
    "because": "Literal['records', 'leans-in-time', 'too-few-units']",
})

DifferenceIntervalNone = TypedDict("DifferenceIntervalNone", {
    "by": "Literal['none']",
    "because": "Literal['no-interval', 'pending', 'same']",
})

Difference = TypedDict("Difference", {
    "first": "str | None",
    "second": "str | None",
    "unit": "str",
    # Speed of the second less that of the first, factors of two a year towards progress.
    "value": "float",
    "low": "float | None",
    "high": "float | None",
    "interval": "DifferenceIntervalModels | DifferenceIntervalBothIntervals | DifferenceIntervalNone",
})

Estimate = TypedDict("Estimate", {
    "id": "str",
    "study": "str",
    "authors": "str | None",
    "year": "int",
    "field": "str",
    "domain": "str",
    "kind": "str",
    "quantity": "str",
    "direction": "Literal['halving', 'doubling', 'model']",
    "publishedValue": "str",
    "months": "float | None",
    "low": "float | None",
    "high": "float | None",
    "level": "float | None",
    "intervalKind": "str | None",
    "n": "int | None",
    "periodStart": "str | None",
    "periodEnd": "str | None",
    "conversion": "str",
    "verifiedFrom": "str",
    "url": "str",
    "caveats": "str | None",
})

FitAnnualFactor = TypedDict("FitAnnualFactor", {
    "value": "float | None",
    "low": "float | None",
    "high": "float | None",
})

FitGain = TypedDict("FitGain", {
    "trend": "float | None",
    "trendLow": "float | None",
    "trendHigh": "float | None",
    "observed": "float | None",
})

FitClusters1 = TypedDict("FitClusters1", {
    "by": "str",
    "title": "str",
    "n": "int",
    "without": "int",
})

FitSolver1 = TypedDict("FitSolver1", {
    "id": "str",
    "objective": "float",
    "iterations": "int",
    "evaluations": "int",
    "converged": "bool",
    "startsDisagreeing": "float | None",
})

Fit = TypedDict("Fit", {
    "method": "Literal['trend', 'pooled', 'inverse', 'scaling-law', 'paired']",
    "estimator": "Literal['ols', 'ols-hc3', 'theil-sen', 'huber', 'quantile'] | None",
    "tau": "float | None",
    "n": "int",
    "from": "str",
    "to": "str",
    # Doublings of cost a year; negative where cost falls.
    "slope": "float",
    "slopeSe": "float | None",
    "errorsBy": "Literal['t', 'sen', 'fieller', 'record-count', 'ar1', 'hac', 'cr2', 'bootstrap', 'cluster', 'residual'] | None",
    "bandBy": "Literal['t', 'sen', 'fieller', 'record-count', 'ar1', 'hac', 'cr2', 'bootstrap', 'cluster', 'residual'] | None",
    "intercept": "float | None",
    "r2": "float | None",
    # In the space that `residualSpace` names.
    "residualSd": "float | None",
    "mad": "float | None",
    "residualSpace": "Literal['log2-cost', 'g-performance', 'nats']",
    "df": "float | None",
    # Its ends; an end is null where nothing bounds that side.
    "slopeInterval": "list[float | None] | None",
    "level": "float",
    "interval": "Literal['t', 'sen', 'fieller', 'record-count', 'ar1', 'hac', 'cr2', 'bootstrap', 'cluster', 'residual']",
    "intervalAsked": "Literal['auto', 't', 'sen', 'fieller', 'record-count', 'ar1', 'hac', 'cr2', 'bootstrap', 'cluster', 'residual']",
    # What the interval is of.
    "intervalOf": "Literal['trend', 'these-records', 'listed-records', 'spending']",
    "intervalPending": "bool",
    "halvingTime": "HalvingTime",
    "annualFactor": "FitAnnualFactor",
    "gain": "FitGain",
    "records": "RecordTest | None",
    "recordsUntested": "Literal['source-lists-records-only'] | None",
    "lag1": "float | None",
    "linearity": "Linearity | None",
    "clusters": "FitClusters1 | None",
    "parameters": "dict[str, float | None] | None",
    "objective": "float | None",
    "solver": "FitSolver1 | None",
    "doublingTimes": "dict[str, float | None] | None",
    "bootstrap": "Bootstrap | None",
    "benchmarks": "PooledBenchmarks | None",
})

FitAnswerText = TypedDict("FitAnswerText", {
    "title": "str",
    "subtitle": "str",
    "comparison": "str",
    "rows": "str",
    "caption": "str",
})

# The answer to a view.
FitAnswer = TypedDict("FitAnswer", {
    # The view as it was read, defaults filled in.
    "view": "View",
    "ignored": "list[Ignored]",
    # The table: its version, its source, its licence, the rows left out with the reason of each.
    "data": "Data",
    # The numbers; null where there is none.
    "fit": "Fit | None",
    # Models against partners at equal performance; null of every other method.
    "comparison": "Pairs | None",
    # Why there is no number; null where there is one.
    "problem": "NoNumber | None",
    # The same rows by the other reading of a model with performance inside.
    "counterpart": "OtherDirection | None",
    "otherSolver": "OtherSolver | None",
    "fragility": "Fragility | None",
    "forecast": "Forecast | None",
    # The trend against each law.
    "laws": "list[Law]",
    # The rows fitted.
    "points": "list[Point]",
    # The line of the chart with its bands.
    "line": "list[LinePoint]",
    "text": "FitAnswerText",
    # What to beware of.
    "warnings": "list[Warning]",
    # The address of the view, pinned.
    "permalink": "str",
    # Whether a pinned link still shows its number.
    "proof": "Proof | None",
    "citation": "str",
})

FitsAnswer = TypedDict("FitsAnswer", {
    "answers": "list[OneOfFits]",
})

FitsQuestion = list["str | SomeOfAView"]

ForecastTarget1 = TypedDict("ForecastTarget1", {
    "cost": "float",
    "decimalYear": "float | None",
    "extrapolated": "bool",
    "mean": "DateSet | None",
    "prediction": "DateSet | None",
    "bandBy": "str | None",
})

Forecast = TypedDict("Forecast", {
    "target": "ForecastTarget1 | None",
    "until": "LinePoint | None",
})

FragilityThresholdSteps1Lower1 = TypedDict("FragilityThresholdSteps1Lower1", {
    "threshold": "float",
    "n": "int",
    "direction": "Literal['halving', 'doubling']",
    "months": "float",
})

FragilityThresholdSteps1Higher1 = TypedDict("FragilityThresholdSteps1Higher1", {
    "threshold": "float",
    "n": "int",
    "direction": "Literal['halving', 'doubling']",
    "months": "float",
})

FragilityThresholdSteps1 = TypedDict("FragilityThresholdSteps1", {
    "lower": "FragilityThresholdSteps1Lower1 | None",
    "higher": "FragilityThresholdSteps1Higher1 | None",
})

FragilitySpecifications1Laws = TypedDict("FragilitySpecifications1Laws", {
    "id": "str",
    "faster": "int",
})

FragilitySpecifications1 = TypedDict("FragilitySpecifications1", {
    "results": "int",
    "sameSign": "int",
    "laws": "list[FragilitySpecifications1Laws]",
})

Fragility = TypedDict("Fragility", {
    "thresholdSteps": "FragilityThresholdSteps1 | None",
    "specifications": "FragilitySpecifications1 | None",
})

HalvingTimeOpposite1 = TypedDict("HalvingTimeOpposite1", {
    "direction": "Literal['halving', 'doubling']",
    "low": "float | None",
    "high": "float | None",
})

# Months per factor of two.
HalvingTime = TypedDict("HalvingTime", {
    # Always positive.
    "months": "float",
    # The faster end, in months.
    "low": "float | None",
    # The slower end, in months; null where the interval is unbounded.
    "high": "float | None",
    "significant": "bool | None",
    "direction": "Literal['halving', 'doubling']",
    # What of the interval goes the other way.
    "opposite": "HalvingTimeOpposite1 | None",
})

Ignored = TypedDict("Ignored", {
    "parameter": "str",
    "raw": "str",
    "reason": "str",
})

LawMeasuredOver1 = TypedDict("LawMeasuredOver1", {
    "from": "str",
    "to": "str",
    "n": "int",
    "wholeRecord": "bool",
})

LawSpeedRatio = TypedDict("LawSpeedRatio", {
    "value": "float",
    "low": "float | None",
    "high": "float | None",
})

Law = TypedDict("Law", {
    "id": "str",
    "label": "str",
    "months": "float",
    "measured": "bool",
    "measuredOver": "LawMeasuredOver1 | None",
    # How many times as fast as the law.
    "speedRatio": "LawSpeedRatio",
    "gain": "float | None",
    "share": "float",
    # One-sided confidence that the trend is faster than the law.
    "pFaster": "float | None",
    "pFasterError": "NotRequired[float]",
})

LinePoint = TypedDict("LinePoint", {
    "date": "str",
    "value": "float",
    "low": "float | None",
    "high": "float | None",
    "predictLow": "float | None",
    "predictHigh": "float | None",
})

LinearityIndependent = TypedDict("LinearityIndependent", {
    "shapes": "list[ShapeCriterion]",
    "best": "ShapeCriterion",
    "loss": "float",
})

LinearityAr11 = TypedDict("LinearityAr11", {
    "shapes": "list[ShapeCriterion]",
    "best": "ShapeCriterion",
    "loss": "float",
})

Linearity = TypedDict("Linearity", {
    "n": "int",
    "lag1": "float | None",
    "independent": "LinearityIndependent",
    "ar1": "LinearityAr11 | None",
})

LiteratureAnswer = TypedDict("LiteratureAnswer", {
    "estimates": "list[Estimate]",
})

MissingCosts = TypedDict("MissingCosts", {
    "models": "int",
    "least": "float | None",
    "greatest": "float | None",
    "undo": "float | None",
})

MovedRow = TypedDict("MovedRow", {
    "id": "str",
    "name": "str",
    "reason": "Literal['no-date', 'no-cost', 'cost-not-positive', 'no-performance', 'filtered', 'excluded', 'other-score-of-model', 'at-or-below-chance', 'off-scale', 'does-not-reach', 'not-a-record', 'outside-window', 'no-vocabulary', 'no-partner', 'recovers-too-little', 'not-the-cheapest', 'no-fit'] | None",
})

NoNumberTooFewPoints = TypedDict("NoNumberTooFewPoints", {
    "code": "Literal['too-few-points']",
    "n": "int",
    "needed": "int",
})

NoNumberOneDateOnly = TypedDict("NoNumberOneDateOnly", {
    "code": "Literal['one-date-only']",
    "decimalYear": "float",
})

NoNumberCostNotPositive = TypedDict("NoNumberCostNotPositive", {
    "code": "Literal['cost-not-positive']",
    "row": "str",
})

NoNumberNotFinite = TypedDict("NoNumberNotFinite", {
    "code": "Literal['not-finite']",
    "row": "str",
})

NoNumberSlopeZero = TypedDict("NoNumberSlopeZero", {
    "code": "Literal['slope-zero']",
})

NoNumberCollinear = TypedDict("NoNumberCollinear", {
    "code": "Literal['collinear']",
})

NoNumberErrorsExceedSpread = TypedDict("NoNumberErrorsExceedSpread", {
    "code": "Literal['errors-exceed-spread']",
})

NoNumberPerformanceEffectNotSignificant = TypedDict("NoNumberPerformanceEffectNotSignificant", {
    "code": "Literal['performance-effect-not-significant']",
    "level": "float",
})

NoNumberLeverageOne = TypedDict("NoNumberLeverageOne", {
    "code": "Literal['leverage-one']",
})

NoNumberTooFewToResample = TypedDict("NoNumberTooFewToResample", {
    "code": "Literal['too-few-to-resample']",
    "of": "Literal['points', 'clusters']",
    "n": "int",
    "needed": "int",
})

NoNumberTooFewDraws = TypedDict("NoNumberTooFewDraws", {
    "code": "Literal['too-few-draws']",
    "draws": "int",
    "needed": "int",
})

NoNumberDrawsWithoutInterval = TypedDict("NoNumberDrawsWithoutInterval", {
    "code": "Literal['draws-without-interval']",
    "draws": "int",
})

NoNumberNotLeastSquares = TypedDict("NoNumberNotLeastSquares", {
    "code": "Literal['not-least-squares']",
})

NoNumberTooFewClusters = TypedDict("NoNumberTooFewClusters", {
    "code": "Literal['too-few-clusters']",
    "n": "int",
    "needed": "int",
})

NoNumberNothingToCount = TypedDict("NoNumberNothingToCount", {
    "code": "Literal['nothing-to-count']",
})

NoNumberNotConverged = TypedDict("NoNumberNotConverged", {
    "code": "Literal['not-converged']",
    "objective": "float",
})

NoNumberPerformanceNeeded = TypedDict("NoNumberPerformanceNeeded", {
    "code": "Literal['performance-needed']",
    "method": "str",
})

NoNumberThresholdOffScale = TypedDict("NoNumberThresholdOffScale", {
    "code": "Literal['threshold-off-scale']",
    "threshold": "float",
})

NoNumberColumnsNeeded = TypedDict("NoNumberColumnsNeeded", {
    "code": "Literal['columns-needed']",
    "columns": "list[str]",
})

NoNumberNoLeastCost = TypedDict("NoNumberNoLeastCost", {
    "code": "Literal['no-least-cost']",
    "inputs": "list[str]",
})

NoNumberComparesPairs = TypedDict("NoNumberComparesPairs", {
    "code": "Literal['compares-pairs']",
})

NoNumberStructureWithoutRate = TypedDict("NoNumberStructureWithoutRate", {
    "code": "Literal['structure-without-rate']",
    "structure": "str",
    "numerical": "bool",
})

NoNumber = Union["NoNumberTooFewPoints", "NoNumberOneDateOnly", "NoNumberCostNotPositive", "NoNumberNotFinite", "NoNumberSlopeZero", "NoNumberCollinear", "NoNumberErrorsExceedSpread", "NoNumberPerformanceEffectNotSignificant", "NoNumberLeverageOne", "NoNumberTooFewToResample", "NoNumberTooFewDraws", "NoNumberDrawsWithoutInterval", "NoNumberNotLeastSquares", "NoNumberTooFewClusters", "NoNumberNothingToCount", "NoNumberNotConverged", "NoNumberPerformanceNeeded", "NoNumberThresholdOffScale", "NoNumberColumnsNeeded", "NoNumberNoLeastCost", "NoNumberComparesPairs", "NoNumberStructureWithoutRate"]

OembedAnswer = TypedDict("OembedAnswer", {
    "version": "Literal['1.0']",
    "type": "Literal['rich']",
    "provider_name": "str",
    "provider_url": "str",
    "title": "str",
    "html": "str",
    "width": "int",
    "height": "int",
    "thumbnail_url": "str",
    "thumbnail_width": "int",
    "thumbnail_height": "int",
    "cache_age": "int",
})

OneOfFitsTrue = TypedDict("OneOfFitsTrue", {
    "ok": "Literal[True]",
    "query": "str",
    "answer": "FitAnswer",
})

OneOfFitsFalse = TypedDict("OneOfFitsFalse", {
    "ok": "Literal[False]",
    "query": "str",
    "problem": "Problem",
})

OneOfFits = Union["OneOfFitsTrue", "OneOfFitsFalse"]

OpenQuestion = TypedDict("OpenQuestion", {
    "question": "str",
    "remedy": "str",
})

OtherDirectionOpposite1 = TypedDict("OtherDirectionOpposite1", {
    "direction": "Literal['halving', 'doubling']",
    "low": "float | None",
    "high": "float | None",
})

OtherDirection = TypedDict("OtherDirection", {
    "months": "float",
    "low": "float | None",
    "high": "float | None",
    "significant": "bool | None",
    "direction": "Literal['halving', 'doubling']",
    "opposite": "OtherDirectionOpposite1 | None",
    "level": "float",
    "interval": "Literal['t', 'sen', 'fieller', 'record-count', 'ar1', 'hac', 'cr2', 'bootstrap', 'cluster', 'residual'] | None",
    "method": "Literal['trend', 'pooled', 'inverse', 'scaling-law', 'paired']",
    "methodLabel": "str",
})

OtherSolverLaws = TypedDict("OtherSolverLaws", {
    "id": "str",
    "pFaster": "float",
    "pFasterError": "float",
})

OtherSolver = TypedDict("OtherSolver", {
    "id": "str",
    "objective": "float",
    "halvingTime": "HalvingTime",
    "level": "float",
    "bootstrap": "Bootstrap | None",
    "laws": "list[OtherSolverLaws]",
})

PairSide = TypedDict("PairSide", {
    "id": "str",
    "name": "str",
    "url": "str | None",
    "cost": "float",
    "performance": "float",
})

PairsRatio = TypedDict("PairsRatio", {
    "value": "float",
    "low": "float | None",
    "high": "float | None",
})

PairsTasks = TypedDict("PairsTasks", {
    "task": "str",
    "n": "int",
    "ratio": "float",
    "low": "float",
    "high": "float",
})

PairsPairs = TypedDict("PairsPairs", {
    "task": "str",
    "metric": "str",
    "better": "Literal['less', 'more']",
    "level": "float",
    "unit": "str",
    "model": "PairSide",
    "partner": "PairSide",
    "ratio": "float",
    "paper": "str | None",
})

Pairs = TypedDict("Pairs", {
    "ratio": "PairsRatio",
    "level": "float",
    "df": "float | None",
    "logSe": "float | None",
    "median": "float",
    "range": "list[float]",
    "above": "float",
    "n": "int",
    "papers": "int",
    "recovery": "float",
    "tasks": "list[PairsTasks]",
    "pairs": "list[PairsPairs]",
    "slope": "None",
    "halvingTime": "None",
    "laws": "None",
})

Point = TypedDict("Point", {
    "id": "str",
    "name": "str",
    "date": "str",
    "cost": "float",
    "performance": "float | None",
    "record": "bool",
    "fitted": "float",
    "residual": "float",
    "leverage": "float | None",
    "cook": "float | None",
    # Months per factor of two without this row and the other scores of its model.
    "withoutMonths": "float | None",
    # What to write in `exclude` to leave the point out.
    "exclusion": "str",
})

PooledBenchmarksEach = TypedDict("PooledBenchmarksEach", {
    "id": "str",
    "label": "str",
    "n": "int",
    "slope": "float | None",
    "interval": "list[float] | None",
})

PooledBenchmarks = TypedDict("PooledBenchmarks", {
    "n": "int",
    "df": "int",
    "slope": "float",
    "slopeSe": "float | None",
    "interval": "list[float] | None",
    "performanceEffect": "float",
    "each": "list[PooledBenchmarksEach]",
})

PostedAnswer = TypedDict("PostedAnswer", {
    "table": "TableRead",
    "answer": "FitAnswer",
})

PostedTable1 = TypedDict("PostedTable1", {
    "rows": "list[dict[str, str | float | bool | None]]",
    "columns": "NotRequired[ToldColumns]",
})

PostedTable2 = TypedDict("PostedTable2", {
    "text": "str",
    "columns": "NotRequired[ToldColumns]",
})

# Rows of your own, or a table as text.
PostedTable = Union["PostedTable1", "PostedTable2"]

# An error as RFC 9457 has it; `type` leads to what it means.
Problem = TypedDict("Problem", {
    "type": "str",
    "title": "Literal['bad-query', 'bad-body', 'bad-table', 'too-large', 'local-data', 'unknown-file', 'unknown-study', 'not-embeddable', 'oembed-format', 'unknown-path', 'method-not-allowed', 'too-many-draws', 'busy', 'share', 'rate-limit', 'timeout', 'failed']",
    "status": "int",
    "detail": "str",
    # The parameters that cannot be read.
    "ignored": "NotRequired[list[Ignored]]",
    # The files that there are.
    "files": "NotRequired[list[str]]",
    "study": "NotRequired[str]",
    # Of a table that was sent: the cells that keep their rows out.
    "cells": "NotRequired[list[RefusedCell]]",
    # Of a table that was sent: what is not clear, with what to send.
    "questions": "NotRequired[list[OpenQuestion]]",
    # The most draws that can be made in time.
    "most": "NotRequired[int]",
    # Of more draws than a request has time for: the address that makes them, and tells how far they are.
    "progress": "NotRequired[str]",
})

# How far draws are.
Progress = TypedDict("Progress", {
    "state": "Literal['waiting', 'drawing', 'done']",
    # Of the draws, 0 to 1.
    "share": "float",
    # That they are expected to take still.
    "seconds": "int",
    # The address of the file.
    "file": "str",
    # The address at which to ask again.
    "progress": "str",
})

ProofIdentical = TypedDict("ProofIdentical", {
    "state": "Literal['identical']",
})

ProofMoved = TypedDict("ProofMoved", {
    "state": "Literal['moved']",
    "from": "ShownNumber",
    "to": "ShownNumber",
    "by": "list[Literal['data', 'engine', 'default']]",
})

ProofGone = TypedDict("ProofGone", {
    "state": "Literal['gone']",
    "from": "ShownNumber",
    "by": "list[Literal['data', 'engine', 'default']]",
})

Proof = Union["ProofIdentical", "ProofMoved", "ProofGone"]

RecordRates = TypedDict("RecordRates", {
    "low": "float | None",
    "high": "float | None",
    "estimate": "float | None",
    "level": "float",
    "n": "int",
})

RecordTest = TypedDict("RecordTest", {
    "n": "int",
    "reaching": "int",
    "looked": "int",
    "withCost": "int",
    "pCount": "float | None",
    "pCountExact": "bool",
    "pSlope": "float | None",
    "degenerate": "float | None",
    "missing": "MissingCosts | None",
    "rates": "RecordRates | None",
})

# A cell that keeps its row out; `line` as a text editor counts it.
RefusedCell = TypedDict("RefusedCell", {
    "line": "int",
    "column": "str",
    "value": "str",
    "reason": "str",
    "remedy": "str",
})

SeriesPerformance1 = TypedDict("SeriesPerformance1", {
    "label": "str",
    "unit": "str",
    "better": "Literal['less', 'more']",
    "chance": "float | None",
})

Series = TypedDict("Series", {
    "id": "str",
    "label": "str",
    "rows": "int",
    "performance": "SeriesPerformance1 | None",
    "costs": "list[str]",
    "methods": "list[Literal['trend', 'pooled', 'inverse', 'scaling-law', 'paired']]",
    "query": "str",
})

ShapeCriterion = TypedDict("ShapeCriterion", {
    "shape": "Literal['line', 'quadratic', 'kink', 'two-lines']",
    "aicc": "float",
    "rho": "float",
    "at": "float | None",
    "slopes": "list[float]",
})

ShownNumber = TypedDict("ShownNumber", {
    "months": "float",
    "ends": "list[float | None] | None",
})

SomeOfAViewWhere = TypedDict("SomeOfAViewWhere", {
    "field": "str",
    "value": "str",
    "excluded": "bool",
})

SomeOfAViewNoteAtTitle = TypedDict("SomeOfAViewNoteAtTitle", {
    "of": "Literal['title']",
})

SomeOfAViewNoteAtDay = TypedDict("SomeOfAViewNoteAtDay", {
    "of": "Literal['day']",
    "day": "str",
})

SomeOfAViewNoteAtRow = TypedDict("SomeOfAViewNoteAtRow", {
    "of": "Literal['row']",
    "row": "str",
})

SomeOfAViewNote = TypedDict("SomeOfAViewNote", {
    "at": "SomeOfAViewNoteAtTitle | SomeOfAViewNoteAtDay | SomeOfAViewNoteAtRow",
    "text": "str",
})

SomeOfAView = TypedDict("SomeOfAView", {
    "study": "NotRequired[str]",
    "benchmark": "NotRequired[str]",
    "method": "NotRequired[Literal['trend', 'pooled', 'inverse', 'scaling-law', 'paired']]",
    "cost": "NotRequired[str]",
    "threshold": "NotRequired[float | None]",
    "select": "NotRequired[Literal['records', 'reaching', 'all']]",
    "estimator": "NotRequired[Literal['ols', 'ols-hc3', 'theil-sen', 'huber', 'quantile']]",
    "tau": "NotRequired[float]",
    "structure": "NotRequired[Literal['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '13', '18', '19', '20']]",
    "solver": "NotRequired[Literal['as-published', 'converged']]",
    "delta": "NotRequired[float]",
    "recovery": "NotRequired[float]",
    "costError": "NotRequired[float | Literal['grades'] | None]",
    "interval": "NotRequired[Literal['auto', 't', 'sen', 'fieller', 'record-count', 'ar1', 'hac', 'cr2', 'bootstrap', 'cluster', 'residual']]",
    "by": "NotRequired[str | None]",
    "ci": "NotRequired[Literal['percentile', 'bca']]",
    "draws": "NotRequired[int]",
    "seed": "NotRequired[int]",
    "level": "NotRequired[float]",
    "from": "NotRequired[str | None]",
    "to": "NotRequired[str | None]",
    "dates": "NotRequired[Literal['source', 'checked']]",
    "where": "NotRequired[list[SomeOfAViewWhere]]",
    "exclude": "NotRequired[list[str]]",
    "law": "NotRequired[list[str]]",
    "target": "NotRequired[float | None]",
    "until": "NotRequired[str | None]",
    "y": "NotRequired[Literal['log', 'linear']]",
    "x": "NotRequired[list[str] | None]",
    "color": "NotRequired[str | None]",
    "labels": "NotRequired[Literal['records', 'all', 'none']]",
    "hollow": "NotRequired[Literal['excluded', 'filtered']]",
    "pick": "NotRequired[str | None]",
    "data": "NotRequired[str | None]",
    "engine": "NotRequired[str | None]",
    "was": "NotRequired[ShownNumber | None]",
    "lang": "NotRequired[Literal['en']]",
    "theme": "NotRequired[Literal['light', 'dark', 'auto'] | None]",
    "note": "NotRequired[list[SomeOfAViewNote]]",
    "tab": "NotRequired[Literal['rows', 'sweep', 'specifications', 'residuals', 'bootstrap', 'break', 'forecast', 'method']]",
    "breakShape": "NotRequired[Literal['two-lines', 'kink']]",
    "program": "NotRequired[Literal['python', 'r'] | None]",
})

StudiesAnswer = TypedDict("StudiesAnswer", {
    "engine": "str",
    "studies": "list[StudySummary]",
})

StudyAnswerSources = TypedDict("StudyAnswerSources", {
    "title": "str",
    "attribution": "str",
    "licence": "str",
})

StudyAnswerPresets = TypedDict("StudyAnswerPresets", {
    "question": "str",
    "query": "str",
})

StudyAnswer = TypedDict("StudyAnswer", {
    "id": "str",
    "title": "str",
    "description": "str",
    "date": "str",
    "version": "str",
    "rows": "int",
    "sources": "list[StudyAnswerSources]",
    "citation": "str",
    "rowsAddress": "str",
    "series": "list[Series]",
    "presets": "list[StudyAnswerPresets]",
    "columns": "list[Column]",
    "groupFields": "list[str]",
    "oddities": "list[str]",
})

StudySummarySources = TypedDict("StudySummarySources", {
    "title": "str",
    "attribution": "str",
    "licence": "str",
})

StudySummaryPresets = TypedDict("StudySummaryPresets", {
    "question": "str",
    "query": "str",
})

StudySummary = TypedDict("StudySummary", {
    "id": "str",
    "title": "str",
    "description": "str",
    "date": "str",
    "version": "str",
    "rows": "int",
    "sources": "list[StudySummarySources]",
    "citation": "str",
    "rowsAddress": "str",
    "series": "list[Series]",
    "presets": "list[StudySummaryPresets]",
})

TableRead = TypedDict("TableRead", {
    "rows": "int",
    "accepted": "int",
    # Rows of which a cell was read after something in it was put right; `accepted` are read as they stand.
    "repaired": "int",
    "refused": "int",
    # What was taken for what, as `columns` takes it.
    "columns": "ColumnsTaken",
    # Cells that keep their row out, the first hundred; `moreCells` counts the others.
    "cells": "list[RefusedCell]",
    "moreCells": "int",
})

# Columns by their names, or places from 1; `none` for a part that no column plays; what is left out is guessed.
ToldColumns = TypedDict("ToldColumns", {
    "date": "NotRequired[str]",
    "dateFormat": "NotRequired[Literal['year-first', 'day-first', 'month-first', 'month-name', 'decimal-year', 'either-order', 'excel-serial', 'unix-seconds', 'unix-milliseconds', 'in-text']]",
    "cost": "NotRequired[str]",
    # What the cost is measured in, as flop, petaflops-day, usd-per-million-tokens; `other` for a bare number.
    "unit": "NotRequired[str]",
    "better": "NotRequired[Literal['less', 'more']]",
    "performance": "NotRequired[str]",
    # The column whose values are series of their own.
    "series": "NotRequired[str]",
    "name": "NotRequired[str]",
})

ViewWhere = TypedDict("ViewWhere", {
    "field": "str",
    "value": "str",
    "excluded": "bool",
})

ViewNoteAtTitle = TypedDict("ViewNoteAtTitle", {
    "of": "Literal['title']",
})

ViewNoteAtDay = TypedDict("ViewNoteAtDay", {
    "of": "Literal['day']",
    "day": "str",
})

ViewNoteAtRow = TypedDict("ViewNoteAtRow", {
    "of": "Literal['row']",
    "row": "str",
})

ViewNote = TypedDict("ViewNote", {
    "at": "ViewNoteAtTitle | ViewNoteAtDay | ViewNoteAtRow",
    "text": "str",
})

View = TypedDict("View", {
    "study": "str",
    "benchmark": "str",
    "method": "Literal['trend', 'pooled', 'inverse', 'scaling-law', 'paired']",
    "cost": "str",
    "threshold": "float | None",
    "select": "Literal['records', 'reaching', 'all']",
    "estimator": "Literal['ols', 'ols-hc3', 'theil-sen', 'huber', 'quantile']",
    "tau": "float",
    "structure": "Literal['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '13', '18', '19', '20']",
    "solver": "Literal['as-published', 'converged']",
    "delta": "float",
    "recovery": "float",
    "costError": "float | Literal['grades'] | None",
    "interval": "Literal['auto', 't', 'sen', 'fieller', 'record-count', 'ar1', 'hac', 'cr2', 'bootstrap', 'cluster', 'residual']",
    "by": "str | None",
    "ci": "Literal['percentile', 'bca']",
    "draws": "int",
    "seed": "int",
    "level": "float",
    "from": "str | None",
    "to": "str | None",
    "dates": "Literal['source', 'checked']",
    "where": "list[ViewWhere]",
    "exclude": "list[str]",
    "law": "list[str]",
    "target": "float | None",
    "until": "str | None",
    "y": "Literal['log', 'linear']",
    "x": "list[str] | None",
    "color": "str | None",
    "labels": "Literal['records', 'all', 'none']",
    "hollow": "Literal['excluded', 'filtered']",
    "pick": "str | None",
    "data": "str | None",
    "engine": "str | None",
    "was": "ShownNumber | None",
    "lang": "Literal['en']",
    "theme": "Literal['light', 'dark', 'auto'] | None",
    "note": "list[ViewNote]",
    "tab": "Literal['rows', 'sweep', 'specifications', 'residuals', 'bootstrap', 'break', 'forecast', 'method']",
    "breakShape": "Literal['two-lines', 'kink']",
    "program": "Literal['python', 'r'] | None",
})

WarningSelectionIgnored = TypedDict("WarningSelectionIgnored", {
    "code": "Literal['selection-ignored']",
    "method": "str",
})

WarningIntervalElsewhere = TypedDict("WarningIntervalElsewhere", {
    "code": "Literal['interval-elsewhere']",
    "interval": "list[float | None]",
})

WarningFewPoints = TypedDict("WarningFewPoints", {
    "code": "Literal['few-points']",
    "n": "int",
    "interval": "bool",
})

WarningFewPointsDrawn = TypedDict("WarningFewPointsDrawn", {
    "code": "Literal['few-points-drawn']",
    "n": "int",
})

WarningFewClusters = TypedDict("WarningFewClusters", {
    "code": "Literal['few-clusters']",
    "n": "int",
    "by": "str",
})

WarningRowsOfNoCluster = TypedDict("WarningRowsOfNoCluster", {
    "code": "Literal['rows-of-no-cluster']",
    "n": "int",
    "of": "int",
    "by": "str",
})

WarningNoInterval = TypedDict("WarningNoInterval", {
    "code": "Literal['no-interval']",
    "problem": "NoNumber | None",
})

WarningNotCurrent = TypedDict("WarningNotCurrent", {
    "code": "Literal['not-current']",
    "last": "str",
})

WarningRecordsNoMoreThanChance = TypedDict("WarningRecordsNoMoreThanChance", {
    "code": "Literal['records-no-more-than-chance']",
    "pCount": "float",
    "exact": "bool",
})

WarningSourceListsRecordsOnly = TypedDict("WarningSourceListsRecordsOnly", {
    "code": "Literal['source-lists-records-only']",
})

WarningRecordRates = TypedDict("WarningRecordRates", {
    "code": "Literal['record-rates']",
    "rates": "RecordRates",
})

WarningRatesUnbounded = TypedDict("WarningRatesUnbounded", {
    "code": "Literal['rates-unbounded']",
    "rates": "RecordRates",
})

WarningMissingCosts = TypedDict("WarningMissingCosts", {
    "code": "Literal['missing-costs']",
    "missing": "MissingCosts",
    "reaching": "int",
})

WarningNotOneLineBendLeaning1 = TypedDict("WarningNotOneLineBendLeaning1", {
    "lag1": "float",
    "loss": "float",
})

WarningNotOneLineBend = TypedDict("WarningNotOneLineBend", {
    "best": "ShapeCriterion",
    "loss": "float",
    "from": "str",
    "to": "str",
    "leaning": "WarningNotOneLineBendLeaning1 | None",
})

WarningNotOneLine = TypedDict("WarningNotOneLine", {
    "code": "Literal['not-one-line']",
    "bend": "WarningNotOneLineBend",
})

WarningSpentNotNeeded = TypedDict("WarningSpentNotNeeded", {
    "code": "Literal['spent-not-needed']",
    "records": "str",
    "pooled": "str | None",
})

WarningCostNote = TypedDict("WarningCostNote", {
    "code": "Literal['cost-note']",
    "note": "str",
})

WarningSolversDiffer = TypedDict("WarningSolversDiffer", {
    "code": "Literal['solvers-differ']",
    "other": "OtherSolver",
})

WarningCounterpart = TypedDict("WarningCounterpart", {
    "code": "Literal['counterpart']",
    "counterpart": "OtherDirection",
})

WarningBenchmarksPooled = TypedDict("WarningBenchmarksPooled", {
    "code": "Literal['benchmarks-pooled']",
    "benchmarks": "PooledBenchmarks",
    "level": "float",
})

WarningThresholdMovesLevelOnly = TypedDict("WarningThresholdMovesLevelOnly", {
    "code": "Literal['threshold-moves-level-only']",
})

WarningLineOfModel = TypedDict("WarningLineOfModel", {
    "code": "Literal['line-of-model']",
    "benchmark": "str",
    "cost": "str",
    "near": "float",
    "band": "bool",
})

WarningLawOfWholeRecord = TypedDict("WarningLawOfWholeRecord", {
    "code": "Literal['law-of-whole-record']",
    "law": "str",
    "from": "str",
    "to": "str",
})

WarningOlderData = TypedDict("WarningOlderData", {
    "code": "Literal['older-data']",
    "linked": "str",
    "current": "str",
    "now": "str",
})

WarningDataVersion = TypedDict("WarningDataVersion", {
    "code": "Literal['data-version']",
    "linked": "str",
    "current": "str",
})

WarningDrawsFailed = TypedDict("WarningDrawsFailed", {
    "code": "Literal['draws-failed']",
    "failed": "int",
    "draws": "int",
})

Warning = Union["WarningSelectionIgnored", "WarningIntervalElsewhere", "WarningFewPoints", "WarningFewPointsDrawn", "WarningFewClusters", "WarningRowsOfNoCluster", "WarningNoInterval", "WarningNotCurrent", "WarningRecordsNoMoreThanChance", "WarningSourceListsRecordsOnly", "WarningRecordRates", "WarningRatesUnbounded", "WarningMissingCosts", "WarningNotOneLine", "WarningSpentNotNeeded", "WarningCostNote", "WarningSolversDiffer", "WarningCounterpart", "WarningBenchmarksPooled", "WarningThresholdMovesLevelOnly", "WarningLineOfModel", "WarningLawOfWholeRecord", "WarningOlderData", "WarningDataVersion", "WarningDrawsFailed"]

# The parameters of a view; one that is left out has its default.
ViewParameters = TypedDict("ViewParameters", {
    # The table. Left out: the language models of lm-perplexity.
    "study": "NotRequired[str]",
    # The series of the study. Left out: its first.
    "benchmark": "NotRequired[str]",
    # What is fitted; those that the series admits.
    "method": "NotRequired[Literal['trend', 'pooled', 'inverse', 'paired', 'scaling-law']]",
    # Which cost, of those that the study has.
    "cost": "NotRequired[str]",
    # Performance that is held fixed, in the unit of the metric; of fractions between 0 and 1.
    "threshold": "NotRequired[float]",
    # Which rows are fitted: records among those that reach the threshold, all that reach it, or all.
    "select": "NotRequired[Literal['records', 'reaching', 'all']]",
    # What puts the line through the points.
    "estimator": "NotRequired[Literal['ols', 'ols-hc3', 'theil-sen', 'huber', 'quantile']]",
    # Quantile regression: share of the points below the line.
    "tau": "NotRequired[float]",
    # Scaling law: number of the structure in the appendix of the paper.
    "structure": "NotRequired[Literal['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '13', '18', '19', '20']]",
    # Scaling law: by which solver.
    "solver": "NotRequired[Literal['as-published', 'converged']]",
    # Scaling law: weight of the penalty.
    "delta": "NotRequired[float]",
    # Pairs: share of the performance of a partner that counts as equal.
    "recovery": "NotRequired[float]",
    # Factor that costs lie within nine times in ten, or `grades`; the fit is corrected for it.
    "costError": "NotRequired[float | float | Literal['grades']]",
    # Which interval; `auto` is the one that was found to cover.
    "interval": "NotRequired[Literal['auto', 't', 'record-count', 'ar1', 'hac', 'cr2', 'bootstrap', 'cluster', 'residual', 'sen', 'fieller']]",
    # Column whose values are clusters.
    "by": "NotRequired[str]",
    # How a bootstrap interval is read off its draws.
    "ci": "NotRequired[Literal['percentile', 'bca']]",
    # Bootstrap draws.
    "draws": "NotRequired[int]",
    # Seed of draws and shuffles.
    "seed": "NotRequired[int]",
    # Confidence level of intervals.
    "level": "NotRequired[float]",
    # First day of the rows fitted; `none` takes away the one that the study declares.
    "from": "NotRequired[str | Literal['none']]",
    # Last day of the rows fitted.
    "to": "NotRequired[str | Literal['none']]",
    # Dates as the source has them, or as checked against arXiv.
    "dates": "NotRequired[Literal['source', 'checked']]",
    # Filter on a column, `field:value` or `-field:value`; of numbers also a range, `parameters:1e9..1e11`, one end may be left open; one field twice: either. Replaces those of the study.
    "where": "NotRequired[list[str | Literal['none']]]",
    # Rows by their ids and models, `model:<slug>`, left out by hand.
    "exclude": "NotRequired[list[str | Literal['none']]]",
    # Laws to compare with: months, or one that is measured.
    "law": "NotRequired[list[str]]",
    # A cost, in its unit: when the line comes to it.
    "target": "NotRequired[float]",
    # A day: what the line costs then.
    "until": "NotRequired[str]",
    # Scale of the cost axis.
    "y": "NotRequired[Literal['log', 'linear']]",
    # Period shown.
    "x": "NotRequired[str]",
    # Column by which points are coloured.
    "color": "NotRequired[str]",
    # Which points are labelled.
    "labels": "NotRequired[Literal['records', 'all', 'none']]",
    # Which rows are drawn hollow: those left out by hand, or those that filters take out too.
    "hollow": "NotRequired[Literal['excluded', 'filtered']]",
    # The entry of the legend whose dots stand out, the others faint.
    "pick": "NotRequired[str]",
    # Version of the data that the link is pinned to.
    "data": "NotRequired[str]",
    # Version of the computation that the link is pinned to.
    "engine": "NotRequired[str]",
    # The number that the link showed: months, low, high.
    "was": "NotRequired[str]",
    # Language of words in files.
    "lang": "NotRequired[Literal['en']]",
    # Colours of pictures.
    "theme": "NotRequired[Literal['light', 'dark', 'auto']]",
    # Words of a reader’s own at a row, a day or as a title: in pictures alone.
    "note": "NotRequired[list[str | Literal['none']]]",
    # The tab that the page opens; answers and files know nothing of it.
    "tab": "NotRequired[Literal['rows', 'sweep', 'specifications', 'residuals', 'bootstrap', 'break', 'forecast', 'method']]",
    # On the page, in the tab “Break”: two lines apart, or one that bends.
    "breakShape": "NotRequired[Literal['two-lines', 'kink']]",
    # On the page, in the tab “Method”: the program shown in place of words.
    "program": "NotRequired[Literal['python', 'r']]",
})

# Of these lists commas part the values; of others the name is repeated.
_JOINED = ["exclude"]


def _query_text(query: "str | ViewParameters | dict[str, Any]") -> str:
    if isinstance(query, str):
        return query.removeprefix("?")
    pairs: list[tuple[str, str]] = []
    for name, value in query.items():
        if value is None:
            continue
        values = value if isinstance(value, (list, tuple)) else [value]
        if name in _JOINED:
            values = [",".join(str(one) for one in values)]
        pairs += [(name, str(one).lower() if isinstance(one, bool) else str(one)) for one in values]
    return urlencode(pairs)


class HalvingsError(Exception):
    """A refusal: `problem` is what the API says of it, None where something before it answered."""

    def __init__(self, status: int, problem: "Problem | None") -> None:
        super().__init__(f"{problem['title']}: {problem['detail']}" if problem else f"status {status}")
        self.status = status
        self.problem = problem


class Halvings:
    """The API of a server, a method an address. Each raises a `HalvingsError` where it is refused."""

    def __init__(self, origin: str, timeout: float = 60) -> None:
        """`origin` of the server, as "https://halvings.example"; `timeout` of a call, in seconds."""
        self.origin = origin.rstrip("/")
        self.timeout = timeout

    def _ask(self, method: str, path: str, queries: list[Any], body: Any = None) -> bytes:
        query = "&".join(text for text in map(_query_text, queries) if text)
        request = Request(f"{self.origin}{path}{'?' + query if query else ''}", method=method)
        if body is not None:
            request.data = json.dumps(body).encode()
            request.add_header("Content-Type", "application/json")
        try:
            with urlopen(request, timeout=self.timeout) as response:
                return response.read()
        except HTTPError as error:
            with error:
                is_problem = error.headers.get_content_type() == "application/problem+json"
                problem = json.load(error) if is_problem else None
            raise HalvingsError(error.code, problem) from None

    def get_chart_png(
        self,
        view: "str | ViewParameters" = "",
        *,
        of: "Literal['trend', 'sweep', 'specifications', 'residuals', 'bootstrap', 'break', 'kink', 'forecast'] | None" = None,
        size: "str | None" = None,
        pt: "float | None" = None,
        width: "int | None" = None,
        height: "int | None" = None,
        ground: "Literal['paper', 'white', 'transparent'] | None" = None,
        title: "Literal['yes', 'no'] | None" = None,
        caption: "Literal['yes', 'no'] | None" = None,
        scale: "int | None" = None,
    ) -> "bytes":
        """The picture as PNG: GET /api/v1/chart.png"""
        return self._ask("GET", "/api/v1/chart.png", [view, {"of": of, "size": size, "pt": pt, "width": width, "height": height, "ground": ground, "title": title, "caption": caption, "scale": scale}])

    def get_chart_svg(
        self,
        view: "str | ViewParameters" = "",
        *,
        of: "Literal['trend', 'sweep', 'specifications', 'residuals', 'bootstrap', 'break', 'kink', 'forecast'] | None" = None,
        size: "str | None" = None,
        pt: "float | None" = None,
        width: "int | None" = None,
        height: "int | None" = None,
        ground: "Literal['paper', 'white', 'transparent'] | None" = None,
        title: "Literal['yes', 'no'] | None" = None,
        caption: "Literal['yes', 'no'] | None" = None,
        scale: "int | None" = None,
    ) -> "str":
        """The picture as SVG: GET /api/v1/chart.svg"""
        return self._ask("GET", "/api/v1/chart.svg", [view, {"of": of, "size": size, "pt": pt, "width": width, "height": height, "ground": ground, "title": title, "caption": caption, "scale": scale}]).decode()

    def get_chart_pdf(
        self,
        view: "str | ViewParameters" = "",
        *,
        of: "Literal['trend', 'sweep', 'specifications', 'residuals', 'bootstrap', 'break', 'kink', 'forecast'] | None" = None,
        size: "str | None" = None,
        pt: "float | None" = None,
        width: "int | None" = None,
        height: "int | None" = None,
        ground: "Literal['paper', 'white', 'transparent'] | None" = None,
        title: "Literal['yes', 'no'] | None" = None,
        caption: "Literal['yes', 'no'] | None" = None,
    ) -> "bytes":
        """The picture as PDF: GET /api/v1/chart.pdf"""
        return self._ask("GET", "/api/v1/chart.pdf", [view, {"of": of, "size": size, "pt": pt, "width": width, "height": height, "ground": ground, "title": title, "caption": caption}])

    def get_chart_csv(
        self,
        view: "str | ViewParameters" = "",
        *,
        of: "Literal['trend', 'sweep', 'specifications', 'residuals', 'bootstrap', 'break', 'kink', 'forecast'] | None" = None,
    ) -> "str":
        """The numbers that a chart draws: GET /api/v1/chart.csv"""
        return self._ask("GET", "/api/v1/chart.csv", [view, {"of": of}]).decode()

    def get_caption_txt(
        self,
        view: "str | ViewParameters" = "",
        *,
        of: "Literal['trend', 'sweep', 'specifications', 'residuals', 'bootstrap', 'break', 'kink', 'forecast'] | None" = None,
    ) -> "str":
        """The caption of the picture: GET /api/v1/caption.txt"""
        return self._ask("GET", "/api/v1/caption.txt", [view, {"of": of}]).decode()

    def get_alt_txt(
        self,
        view: "str | ViewParameters" = "",
        *,
        of: "Literal['trend', 'sweep', 'specifications', 'residuals', 'bootstrap', 'break', 'kink', 'forecast'] | None" = None,
    ) -> "str":
        """What the picture shows, in words: GET /api/v1/alt.txt"""
        return self._ask("GET", "/api/v1/alt.txt", [view, {"of": of}]).decode()

    def get_caption_md(
        self,
        view: "str | ViewParameters" = "",
        *,
        of: "Literal['trend', 'sweep', 'specifications', 'residuals', 'bootstrap', 'break', 'kink', 'forecast'] | None" = None,
    ) -> "str":
        """The picture with its caption as Markdown: GET /api/v1/caption.md"""
        return self._ask("GET", "/api/v1/caption.md", [view, {"of": of}]).decode()

    def get_caption_tex(
        self,
        view: "str | ViewParameters" = "",
        *,
        of: "Literal['trend', 'sweep', 'specifications', 'residuals', 'bootstrap', 'break', 'kink', 'forecast'] | None" = None,
    ) -> "str":
        """The picture with its caption as a float of LaTeX: GET /api/v1/caption.tex"""
        return self._ask("GET", "/api/v1/caption.tex", [view, {"of": of}]).decode()

    def get_report_pdf(
        self,
        view: "str | ViewParameters" = "",
    ) -> "bytes":
        """A report to read: answer, figure, method, references: GET /api/v1/report.pdf"""
        return self._ask("GET", "/api/v1/report.pdf", [view])

    def get_report_html(
        self,
        view: "str | ViewParameters" = "",
    ) -> "str":
        """The report as one HTML file: GET /api/v1/report.html"""
        return self._ask("GET", "/api/v1/report.html", [view]).decode()

    def get_report_typ(
        self,
        view: "str | ViewParameters" = "",
    ) -> "str":
        """The Typst source of the report: GET /api/v1/report.typ"""
        return self._ask("GET", "/api/v1/report.typ", [view]).decode()

    def get_points_csv(
        self,
        view: "str | ViewParameters" = "",
        *,
        rows: "Literal['used', 'all'] | None" = None,
        bom: "Literal['no', 'yes'] | None" = None,
    ) -> "str":
        """The rows used, as CSV: GET /api/v1/points.csv"""
        return self._ask("GET", "/api/v1/points.csv", [view, {"rows": rows, "bom": bom}]).decode()

    def get_points_xlsx(
        self,
        view: "str | ViewParameters" = "",
        *,
        rows: "Literal['used', 'all'] | None" = None,
    ) -> "bytes":
        """The rows, the fit and the sources as an Excel workbook: GET /api/v1/points.xlsx"""
        return self._ask("GET", "/api/v1/points.xlsx", [view, {"rows": rows}])

    def get_points_parquet(
        self,
        view: "str | ViewParameters" = "",
        *,
        rows: "Literal['used', 'all'] | None" = None,
    ) -> "bytes":
        """The rows, typed, as Parquet: GET /api/v1/points.parquet"""
        return self._ask("GET", "/api/v1/points.parquet", [view, {"rows": rows}])

    def get_points_md(
        self,
        view: "str | ViewParameters" = "",
    ) -> "str":
        """The rows used as a table in Markdown: GET /api/v1/points.md"""
        return self._ask("GET", "/api/v1/points.md", [view]).decode()

    def get_points_tex(
        self,
        view: "str | ViewParameters" = "",
    ) -> "str":
        """The rows used as a table in LaTeX: GET /api/v1/points.tex"""
        return self._ask("GET", "/api/v1/points.tex", [view]).decode()

    def get_fit_csv(
        self,
        view: "str | ViewParameters" = "",
        *,
        bom: "Literal['no', 'yes'] | None" = None,
    ) -> "str":
        """The fit, one quantity a line with its unit: GET /api/v1/fit.csv"""
        return self._ask("GET", "/api/v1/fit.csv", [view, {"bom": bom}]).decode()

    def get_fit(
        self,
        view: "str | ViewParameters" = "",
    ) -> "FitAnswer":
        """The answer to a view, whole: GET /api/v1/fit"""
        return json.loads(self._ask("GET", "/api/v1/fit", [view]))

    def post_fit(
        self,
        body: "PostedTable",
        view: "str | ViewParameters" = "",
    ) -> "PostedAnswer":
        """Rows of your own, fitted and not kept: POST /api/v1/fit"""
        return json.loads(self._ask("POST", "/api/v1/fit", [view], body))

    def get_fit_py(
        self,
        view: "str | ViewParameters" = "",
    ) -> "str":
        """A Python program that computes the numbers again: GET /api/v1/fit.py"""
        return self._ask("GET", "/api/v1/fit.py", [view]).decode()

    def get_fit_r(
        self,
        view: "str | ViewParameters" = "",
    ) -> "str":
        """An R program that computes the numbers again: GET /api/v1/fit.R"""
        return self._ask("GET", "/api/v1/fit.R", [view]).decode()

    def get_cite_bib(
        self,
        view: "str | ViewParameters" = "",
    ) -> "str":
        """The view and its sources as BibTeX: GET /api/v1/cite.bib"""
        return self._ask("GET", "/api/v1/cite.bib", [view]).decode()

    def get_cite_ris(
        self,
        view: "str | ViewParameters" = "",
    ) -> "str":
        """The view and its sources as RIS: GET /api/v1/cite.ris"""
        return self._ask("GET", "/api/v1/cite.ris", [view]).decode()

    def get_cite_json(
        self,
        view: "str | ViewParameters" = "",
    ) -> "str":
        """The view and its sources as CSL-JSON: GET /api/v1/cite.json"""
        return self._ask("GET", "/api/v1/cite.json", [view]).decode()

    def get_cite_txt(
        self,
        view: "str | ViewParameters" = "",
    ) -> "str":
        """The view and its sources as APA: GET /api/v1/cite.txt"""
        return self._ask("GET", "/api/v1/cite.txt", [view]).decode()

    def get_embed_html(
        self,
        view: "str | ViewParameters" = "",
    ) -> "str":
        """The view as a document for a frame; to be framed at `/embed`: GET /api/v1/embed.html"""
        return self._ask("GET", "/api/v1/embed.html", [view]).decode()

    def get_bundle_zip(
        self,
        view: "str | ViewParameters" = "",
    ) -> "bytes":
        """Everything to reproduce the number: GET /api/v1/bundle.zip"""
        return self._ask("GET", "/api/v1/bundle.zip", [view])

    def get_progress(
        self,
        file: str,
        view: "str | ViewParameters" = "",
    ) -> "Progress":
        """How far draws are that take longer than a request: GET /api/v1/progress/{file}"""
        return json.loads(self._ask("GET", f"/api/v1/progress/{quote(file, safe='')}", [view]))

    def get_compare_chart_png(
        self,
        *,
        view: "list[str] | None" = None,
        chart: "Literal['layers', 'multiples'] | None" = None,
        pair: "str | None" = None,
        size: "str | None" = None,
        pt: "float | None" = None,
        width: "int | None" = None,
        height: "int | None" = None,
        ground: "Literal['paper', 'white', 'transparent'] | None" = None,
        title: "Literal['yes', 'no'] | None" = None,
        caption: "Literal['yes', 'no'] | None" = None,
        scale: "int | None" = None,
    ) -> "bytes":
        """The comparison as PNG: GET /api/v1/compare/chart.png"""
        return self._ask("GET", "/api/v1/compare/chart.png", [{"view": view, "chart": chart, "pair": pair, "size": size, "pt": pt, "width": width, "height": height, "ground": ground, "title": title, "caption": caption, "scale": scale}])

    def get_compare_chart_svg(
        self,
        *,
        view: "list[str] | None" = None,
        chart: "Literal['layers', 'multiples'] | None" = None,
        pair: "str | None" = None,
        size: "str | None" = None,
        pt: "float | None" = None,
        width: "int | None" = None,
        height: "int | None" = None,
        ground: "Literal['paper', 'white', 'transparent'] | None" = None,
        title: "Literal['yes', 'no'] | None" = None,
        caption: "Literal['yes', 'no'] | None" = None,
    ) -> "str":
        """The comparison as SVG: GET /api/v1/compare/chart.svg"""
        return self._ask("GET", "/api/v1/compare/chart.svg", [{"view": view, "chart": chart, "pair": pair, "size": size, "pt": pt, "width": width, "height": height, "ground": ground, "title": title, "caption": caption}]).decode()

    def get_compare_chart_pdf(
        self,
        *,
        view: "list[str] | None" = None,
        chart: "Literal['layers', 'multiples'] | None" = None,
        pair: "str | None" = None,
        size: "str | None" = None,
        pt: "float | None" = None,
        width: "int | None" = None,
        height: "int | None" = None,
        ground: "Literal['paper', 'white', 'transparent'] | None" = None,
        title: "Literal['yes', 'no'] | None" = None,
        caption: "Literal['yes', 'no'] | None" = None,
    ) -> "bytes":
        """The comparison as PDF: GET /api/v1/compare/chart.pdf"""
        return self._ask("GET", "/api/v1/compare/chart.pdf", [{"view": view, "chart": chart, "pair": pair, "size": size, "pt": pt, "width": width, "height": height, "ground": ground, "title": title, "caption": caption}])

    def get_compare_chart_txt(
        self,
        *,
        view: "list[str] | None" = None,
        chart: "Literal['layers', 'multiples'] | None" = None,
        pair: "str | None" = None,
        as_: "Literal['caption', 'alt', 'markdown', 'latex'] | None" = None,
    ) -> "str":
        """The words to paste beside the picture of a comparison: GET /api/v1/compare/chart.txt"""
        return self._ask("GET", "/api/v1/compare/chart.txt", [{"view": view, "chart": chart, "pair": pair, "as": as_}]).decode()

    def get_compare_report_pdf(
        self,
        *,
        view: "list[str] | None" = None,
        chart: "Literal['layers', 'multiples'] | None" = None,
        pair: "str | None" = None,
    ) -> "bytes":
        """A report of the comparison to read: GET /api/v1/compare/report.pdf"""
        return self._ask("GET", "/api/v1/compare/report.pdf", [{"view": view, "chart": chart, "pair": pair}])

    def get_compare_report_html(
        self,
        *,
        view: "list[str] | None" = None,
        chart: "Literal['layers', 'multiples'] | None" = None,
        pair: "str | None" = None,
    ) -> "str":
        """The same as one HTML file: GET /api/v1/compare/report.html"""
        return self._ask("GET", "/api/v1/compare/report.html", [{"view": view, "chart": chart, "pair": pair}]).decode()

    def get_compare_answers_csv(
        self,
        *,
        view: "list[str] | None" = None,
        chart: "Literal['layers', 'multiples'] | None" = None,
        pair: "str | None" = None,
    ) -> "str":
        """The answers of a comparison, one row a view: GET /api/v1/compare/answers.csv"""
        return self._ask("GET", "/api/v1/compare/answers.csv", [{"view": view, "chart": chart, "pair": pair}]).decode()

    def get_compare_differences_csv(
        self,
        *,
        view: "list[str] | None" = None,
        chart: "Literal['layers', 'multiples'] | None" = None,
        pair: "str | None" = None,
    ) -> "str":
        """The differences of a comparison, one row a pair: GET /api/v1/compare/differences.csv"""
        return self._ask("GET", "/api/v1/compare/differences.csv", [{"view": view, "chart": chart, "pair": pair}]).decode()

    def get_compare(
        self,
        *,
        view: "list[str] | None" = None,
        chart: "Literal['layers', 'multiples'] | None" = None,
        pair: "str | None" = None,
    ) -> "ComparisonAnswer":
        """A comparison: each view with its answer, the differences, two told apart: GET /api/v1/compare"""
        return json.loads(self._ask("GET", "/api/v1/compare", [{"view": view, "chart": chart, "pair": pair}]))

    def get_progress_of_comparison(
        self,
        *,
        view: "list[str] | None" = None,
        chart: "Literal['layers', 'multiples'] | None" = None,
        pair: "str | None" = None,
    ) -> "Progress":
        """How far draws are that take longer than a request: GET /api/v1/progress/compare"""
        return json.loads(self._ask("GET", "/api/v1/progress/compare", [{"view": view, "chart": chart, "pair": pair}]))

    def get_progress_of_comparison_file(
        self,
        file: str,
        *,
        view: "list[str] | None" = None,
        chart: "Literal['layers', 'multiples'] | None" = None,
        pair: "str | None" = None,
    ) -> "Progress":
        """How far draws are that take longer than a request: GET /api/v1/progress/compare/{file}"""
        return json.loads(self._ask("GET", f"/api/v1/progress/compare/{quote(file, safe='')}", [{"view": view, "chart": chart, "pair": pair}]))

    def get_charts_studies_svg(
        self,
        *,
        size: "str | None" = None,
        pt: "float | None" = None,
        width: "int | None" = None,
        height: "int | None" = None,
        ground: "Literal['paper', 'white', 'transparent'] | None" = None,
        title: "Literal['yes', 'no'] | None" = None,
        caption: "Literal['yes', 'no'] | None" = None,
        scale: "int | None" = None,
        cut: "Literal['no', 'yes'] | None" = None,
    ) -> "str":
        """Every study on one axis: SVG: GET /api/v1/charts/studies.svg"""
        return self._ask("GET", "/api/v1/charts/studies.svg", [{"size": size, "pt": pt, "width": width, "height": height, "ground": ground, "title": title, "caption": caption, "scale": scale, "cut": cut}]).decode()

    def get_charts_studies_png(
        self,
        *,
        size: "str | None" = None,
        pt: "float | None" = None,
        width: "int | None" = None,
        height: "int | None" = None,
        ground: "Literal['paper', 'white', 'transparent'] | None" = None,
        title: "Literal['yes', 'no'] | None" = None,
        caption: "Literal['yes', 'no'] | None" = None,
        scale: "int | None" = None,
        cut: "Literal['no', 'yes'] | None" = None,
    ) -> "bytes":
        """Every study on one axis: PNG: GET /api/v1/charts/studies.png"""
        return self._ask("GET", "/api/v1/charts/studies.png", [{"size": size, "pt": pt, "width": width, "height": height, "ground": ground, "title": title, "caption": caption, "scale": scale, "cut": cut}])

    def get_charts_studies_pdf(
        self,
        *,
        size: "str | None" = None,
        pt: "float | None" = None,
        width: "int | None" = None,
        height: "int | None" = None,
        ground: "Literal['paper', 'white', 'transparent'] | None" = None,
        title: "Literal['yes', 'no'] | None" = None,
        caption: "Literal['yes', 'no'] | None" = None,
        cut: "Literal['no', 'yes'] | None" = None,
    ) -> "bytes":
        """Every study on one axis: PDF: GET /api/v1/charts/studies.pdf"""
        return self._ask("GET", "/api/v1/charts/studies.pdf", [{"size": size, "pt": pt, "width": width, "height": height, "ground": ground, "title": title, "caption": caption, "cut": cut}])

    def get_charts_studies_csv(
        self,
    ) -> "str":
        """Every study on one axis: Its numbers (CSV): GET /api/v1/charts/studies.csv"""
        return self._ask("GET", "/api/v1/charts/studies.csv", []).decode()

    def get_charts_studies_txt(
        self,
        *,
        as_: "Literal['caption', 'alt', 'markdown', 'latex'] | None" = None,
    ) -> "str":
        """Every study on one axis: Its caption (text): GET /api/v1/charts/studies.txt"""
        return self._ask("GET", "/api/v1/charts/studies.txt", [{"as": as_}]).decode()

    def get_charts_benchmarks_svg(
        self,
        *,
        size: "str | None" = None,
        pt: "float | None" = None,
        width: "int | None" = None,
        height: "int | None" = None,
        ground: "Literal['paper', 'white', 'transparent'] | None" = None,
        title: "Literal['yes', 'no'] | None" = None,
        caption: "Literal['yes', 'no'] | None" = None,
        scale: "int | None" = None,
        cut: "Literal['no', 'yes'] | None" = None,
    ) -> "str":
        """All benchmarks together: SVG: GET /api/v1/charts/benchmarks.svg"""
        return self._ask("GET", "/api/v1/charts/benchmarks.svg", [{"size": size, "pt": pt, "width": width, "height": height, "ground": ground, "title": title, "caption": caption, "scale": scale, "cut": cut}]).decode()

    def get_charts_benchmarks_png(
        self,
        *,
        size: "str | None" = None,
        pt: "float | None" = None,
        width: "int | None" = None,
        height: "int | None" = None,
        ground: "Literal['paper', 'white', 'transparent'] | None" = None,
        title: "Literal['yes', 'no'] | None" = None,
        caption: "Literal['yes', 'no'] | None" = None,
        scale: "int | None" = None,
        cut: "Literal['no', 'yes'] | None" = None,
    ) -> "bytes":
        """All benchmarks together: PNG: GET /api/v1/charts/benchmarks.png"""
        return self._ask("GET", "/api/v1/charts/benchmarks.png", [{"size": size, "pt": pt, "width": width, "height": height, "ground": ground, "title": title, "caption": caption, "scale": scale, "cut": cut}])

    def get_charts_benchmarks_pdf(
        self,
        *,
        size: "str | None" = None,
        pt: "float | None" = None,
        width: "int | None" = None,
        height: "int | None" = None,
        ground: "Literal['paper', 'white', 'transparent'] | None" = None,
        title: "Literal['yes', 'no'] | None" = None,
        caption: "Literal['yes', 'no'] | None" = None,
        cut: "Literal['no', 'yes'] | None" = None,
    ) -> "bytes":
        """All benchmarks together: PDF: GET /api/v1/charts/benchmarks.pdf"""
        return self._ask("GET", "/api/v1/charts/benchmarks.pdf", [{"size": size, "pt": pt, "width": width, "height": height, "ground": ground, "title": title, "caption": caption, "cut": cut}])

    def get_charts_benchmarks_csv(
        self,
    ) -> "str":
        """All benchmarks together: Its numbers (CSV): GET /api/v1/charts/benchmarks.csv"""
        return self._ask("GET", "/api/v1/charts/benchmarks.csv", []).decode()

    def get_charts_benchmarks_txt(
        self,
        *,
        as_: "Literal['caption', 'alt', 'markdown', 'latex'] | None" = None,
    ) -> "str":
        """All benchmarks together: Its caption (text): GET /api/v1/charts/benchmarks.txt"""
        return self._ask("GET", "/api/v1/charts/benchmarks.txt", [{"as": as_}]).decode()

    def get_charts_literature_svg(
        self,
        *,
        field: "str | None" = None,
        kind: "str | None" = None,
        direction: "Literal['halving', 'doubling', 'model'] | None" = None,
        from_: "str | None" = None,
        to: "str | None" = None,
        q: "str | None" = None,
        group: "Literal['field', 'kind', 'year', 'none'] | None" = None,
        sort: "Literal['speed', 'year', 'study'] | None" = None,
        size: "str | None" = None,
        pt: "float | None" = None,
        width: "int | None" = None,
        height: "int | None" = None,
        ground: "Literal['paper', 'white', 'transparent'] | None" = None,
        title: "Literal['yes', 'no'] | None" = None,
        caption: "Literal['yes', 'no'] | None" = None,
        scale: "int | None" = None,
        cut: "Literal['no', 'yes'] | None" = None,
    ) -> "str":
        """Published estimates: SVG: GET /api/v1/charts/literature.svg"""
        return self._ask("GET", "/api/v1/charts/literature.svg", [{"field": field, "kind": kind, "direction": direction, "from": from_, "to": to, "q": q, "group": group, "sort": sort, "size": size, "pt": pt, "width": width, "height": height, "ground": ground, "title": title, "caption": caption, "scale": scale, "cut": cut}]).decode()

    def get_charts_literature_png(
        self,
        *,
        field: "str | None" = None,
        kind: "str | None" = None,
        direction: "Literal['halving', 'doubling', 'model'] | None" = None,
        from_: "str | None" = None,
        to: "str | None" = None,
        q: "str | None" = None,
        group: "Literal['field', 'kind', 'year', 'none'] | None" = None,
        sort: "Literal['speed', 'year', 'study'] | None" = None,
        size: "str | None" = None,
        pt: "float | None" = None,
        width: "int | None" = None,
        height: "int | None" = None,
        ground: "Literal['paper', 'white', 'transparent'] | None" = None,
        title: "Literal['yes', 'no'] | None" = None,
        caption: "Literal['yes', 'no'] | None" = None,
        scale: "int | None" = None,
        cut: "Literal['no', 'yes'] | None" = None,
    ) -> "bytes":
        """Published estimates: PNG: GET /api/v1/charts/literature.png"""
        return self._ask("GET", "/api/v1/charts/literature.png", [{"field": field, "kind": kind, "direction": direction, "from": from_, "to": to, "q": q, "group": group, "sort": sort, "size": size, "pt": pt, "width": width, "height": height, "ground": ground, "title": title, "caption": caption, "scale": scale, "cut": cut}])

    def get_charts_literature_pdf(
        self,
        *,
        field: "str | None" = None,
        kind: "str | None" = None,
        direction: "Literal['halving', 'doubling', 'model'] | None" = None,
        from_: "str | None" = None,
        to: "str | None" = None,
        q: "str | None" = None,
        group: "Literal['field', 'kind', 'year', 'none'] | None" = None,
        sort: "Literal['speed', 'year', 'study'] | None" = None,
        size: "str | None" = None,
        pt: "float | None" = None,
        width: "int | None" = None,
        height: "int | None" = None,
        ground: "Literal['paper', 'white', 'transparent'] | None" = None,
        title: "Literal['yes', 'no'] | None" = None,
        caption: "Literal['yes', 'no'] | None" = None,
        cut: "Literal['no', 'yes'] | None" = None,
    ) -> "bytes":
        """Published estimates: PDF: GET /api/v1/charts/literature.pdf"""
        return self._ask("GET", "/api/v1/charts/literature.pdf", [{"field": field, "kind": kind, "direction": direction, "from": from_, "to": to, "q": q, "group": group, "sort": sort, "size": size, "pt": pt, "width": width, "height": height, "ground": ground, "title": title, "caption": caption, "cut": cut}])

    def get_charts_literature_csv(
        self,
        *,
        field: "str | None" = None,
        kind: "str | None" = None,
        direction: "Literal['halving', 'doubling', 'model'] | None" = None,
        from_: "str | None" = None,
        to: "str | None" = None,
        q: "str | None" = None,
        group: "Literal['field', 'kind', 'year', 'none'] | None" = None,
        sort: "Literal['speed', 'year', 'study'] | None" = None,
    ) -> "str":
        """Published estimates: Its numbers (CSV): GET /api/v1/charts/literature.csv"""
        return self._ask("GET", "/api/v1/charts/literature.csv", [{"field": field, "kind": kind, "direction": direction, "from": from_, "to": to, "q": q, "group": group, "sort": sort}]).decode()

    def get_charts_literature_txt(
        self,
        *,
        field: "str | None" = None,
        kind: "str | None" = None,
        direction: "Literal['halving', 'doubling', 'model'] | None" = None,
        from_: "str | None" = None,
        to: "str | None" = None,
        q: "str | None" = None,
        group: "Literal['field', 'kind', 'year', 'none'] | None" = None,
        sort: "Literal['speed', 'year', 'study'] | None" = None,
        as_: "Literal['caption', 'alt', 'markdown', 'latex'] | None" = None,
    ) -> "str":
        """Published estimates: Its caption (text): GET /api/v1/charts/literature.txt"""
        return self._ask("GET", "/api/v1/charts/literature.txt", [{"field": field, "kind": kind, "direction": direction, "from": from_, "to": to, "q": q, "group": group, "sort": sort, "as": as_}]).decode()

    def get_charts_replications_svg(
        self,
        *,
        size: "str | None" = None,
        pt: "float | None" = None,
        width: "int | None" = None,
        height: "int | None" = None,
        ground: "Literal['paper', 'white', 'transparent'] | None" = None,
        title: "Literal['yes', 'no'] | None" = None,
        caption: "Literal['yes', 'no'] | None" = None,
        scale: "int | None" = None,
        cut: "Literal['no', 'yes'] | None" = None,
    ) -> "str":
        """Published numbers and ours: SVG: GET /api/v1/charts/replications.svg"""
        return self._ask("GET", "/api/v1/charts/replications.svg", [{"size": size, "pt": pt, "width": width, "height": height, "ground": ground, "title": title, "caption": caption, "scale": scale, "cut": cut}]).decode()

    def get_charts_replications_png(
        self,
        *,
        size: "str | None" = None,
        pt: "float | None" = None,
        width: "int | None" = None,
        height: "int | None" = None,
        ground: "Literal['paper', 'white', 'transparent'] | None" = None,
        title: "Literal['yes', 'no'] | None" = None,
        caption: "Literal['yes', 'no'] | None" = None,
        scale: "int | None" = None,
        cut: "Literal['no', 'yes'] | None" = None,
    ) -> "bytes":
        """Published numbers and ours: PNG: GET /api/v1/charts/replications.png"""
        return self._ask("GET", "/api/v1/charts/replications.png", [{"size": size, "pt": pt, "width": width, "height": height, "ground": ground, "title": title, "caption": caption, "scale": scale, "cut": cut}])

    def get_charts_replications_pdf(
        self,
        *,
        size: "str | None" = None,
        pt: "float | None" = None,
        width: "int | None" = None,
        height: "int | None" = None,
        ground: "Literal['paper', 'white', 'transparent'] | None" = None,
        title: "Literal['yes', 'no'] | None" = None,
        caption: "Literal['yes', 'no'] | None" = None,
        cut: "Literal['no', 'yes'] | None" = None,
    ) -> "bytes":
        """Published numbers and ours: PDF: GET /api/v1/charts/replications.pdf"""
        return self._ask("GET", "/api/v1/charts/replications.pdf", [{"size": size, "pt": pt, "width": width, "height": height, "ground": ground, "title": title, "caption": caption, "cut": cut}])

    def get_charts_replications_csv(
        self,
    ) -> "str":
        """Published numbers and ours: Its numbers (CSV): GET /api/v1/charts/replications.csv"""
        return self._ask("GET", "/api/v1/charts/replications.csv", []).decode()

    def get_charts_replications_txt(
        self,
        *,
        as_: "Literal['caption', 'alt', 'markdown', 'latex'] | None" = None,
    ) -> "str":
        """Published numbers and ours: Its caption (text): GET /api/v1/charts/replications.txt"""
        return self._ask("GET", "/api/v1/charts/replications.txt", [{"as": as_}]).decode()

    def get_charts_parameters_svg(
        self,
        *,
        size: "str | None" = None,
        pt: "float | None" = None,
        width: "int | None" = None,
        height: "int | None" = None,
        ground: "Literal['paper', 'white', 'transparent'] | None" = None,
        title: "Literal['yes', 'no'] | None" = None,
        caption: "Literal['yes', 'no'] | None" = None,
        scale: "int | None" = None,
        cut: "Literal['no', 'yes'] | None" = None,
    ) -> "str":
        """Rates by parameters and by compute: SVG: GET /api/v1/charts/parameters.svg"""
        return self._ask("GET", "/api/v1/charts/parameters.svg", [{"size": size, "pt": pt, "width": width, "height": height, "ground": ground, "title": title, "caption": caption, "scale": scale, "cut": cut}]).decode()

    def get_charts_parameters_png(
        self,
        *,
        size: "str | None" = None,
        pt: "float | None" = None,
        width: "int | None" = None,
        height: "int | None" = None,
        ground: "Literal['paper', 'white', 'transparent'] | None" = None,
        title: "Literal['yes', 'no'] | None" = None,
        caption: "Literal['yes', 'no'] | None" = None,
        scale: "int | None" = None,
        cut: "Literal['no', 'yes'] | None" = None,
    ) -> "bytes":
        """Rates by parameters and by compute: PNG: GET /api/v1/charts/parameters.png"""
        return self._ask("GET", "/api/v1/charts/parameters.png", [{"size": size, "pt": pt, "width": width, "height": height, "ground": ground, "title": title, "caption": caption, "scale": scale, "cut": cut}])

    def get_charts_parameters_pdf(
        self,
        *,
        size: "str | None" = None,
        pt: "float | None" = None,
        width: "int | None" = None,
        height: "int | None" = None,
        ground: "Literal['paper', 'white', 'transparent'] | None" = None,
        title: "Literal['yes', 'no'] | None" = None,
        caption: "Literal['yes', 'no'] | None" = None,
        cut: "Literal['no', 'yes'] | None" = None,
    ) -> "bytes":
        """Rates by parameters and by compute: PDF: GET /api/v1/charts/parameters.pdf"""
        return self._ask("GET", "/api/v1/charts/parameters.pdf", [{"size": size, "pt": pt, "width": width, "height": height, "ground": ground, "title": title, "caption": caption, "cut": cut}])

    def get_charts_parameters_csv(
        self,
    ) -> "str":
        """Rates by parameters and by compute: Its numbers (CSV): GET /api/v1/charts/parameters.csv"""
        return self._ask("GET", "/api/v1/charts/parameters.csv", []).decode()

    def get_charts_parameters_txt(
        self,
        *,
        as_: "Literal['caption', 'alt', 'markdown', 'latex'] | None" = None,
    ) -> "str":
        """Rates by parameters and by compute: Its caption (text): GET /api/v1/charts/parameters.txt"""
        return self._ask("GET", "/api/v1/charts/parameters.txt", [{"as": as_}]).decode()

    def get_charts_progress_svg(
        self,
        *,
        size: "str | None" = None,
        pt: "float | None" = None,
        width: "int | None" = None,
        height: "int | None" = None,
        ground: "Literal['paper', 'white', 'transparent'] | None" = None,
        title: "Literal['yes', 'no'] | None" = None,
        caption: "Literal['yes', 'no'] | None" = None,
        scale: "int | None" = None,
        cut: "Literal['no', 'yes'] | None" = None,
    ) -> "str":
        """What progress is made of: SVG: GET /api/v1/charts/progress.svg"""
        return self._ask("GET", "/api/v1/charts/progress.svg", [{"size": size, "pt": pt, "width": width, "height": height, "ground": ground, "title": title, "caption": caption, "scale": scale, "cut": cut}]).decode()

    def get_charts_progress_png(
        self,
        *,
        size: "str | None" = None,
        pt: "float | None" = None,
        width: "int | None" = None,
        height: "int | None" = None,
        ground: "Literal['paper', 'white', 'transparent'] | None" = None,
        title: "Literal['yes', 'no'] | None" = None,
        caption: "Literal['yes', 'no'] | None" = None,
        scale: "int | None" = None,
        cut: "Literal['no', 'yes'] | None" = None,
    ) -> "bytes":
        """What progress is made of: PNG: GET /api/v1/charts/progress.png"""
        return self._ask("GET", "/api/v1/charts/progress.png", [{"size": size, "pt": pt, "width": width, "height": height, "ground": ground, "title": title, "caption": caption, "scale": scale, "cut": cut}])

    def get_charts_progress_pdf(
        self,
        *,
        size: "str | None" = None,
        pt: "float | None" = None,
        width: "int | None" = None,
        height: "int | None" = None,
        ground: "Literal['paper', 'white', 'transparent'] | None" = None,
        title: "Literal['yes', 'no'] | None" = None,
        caption: "Literal['yes', 'no'] | None" = None,
        cut: "Literal['no', 'yes'] | None" = None,
    ) -> "bytes":
        """What progress is made of: PDF: GET /api/v1/charts/progress.pdf"""
        return self._ask("GET", "/api/v1/charts/progress.pdf", [{"size": size, "pt": pt, "width": width, "height": height, "ground": ground, "title": title, "caption": caption, "cut": cut}])

    def get_charts_progress_csv(
        self,
    ) -> "str":
        """What progress is made of: Its numbers (CSV): GET /api/v1/charts/progress.csv"""
        return self._ask("GET", "/api/v1/charts/progress.csv", []).decode()

    def get_charts_progress_txt(
        self,
        *,
        as_: "Literal['caption', 'alt', 'markdown', 'latex'] | None" = None,
    ) -> "str":
        """What progress is made of: Its caption (text): GET /api/v1/charts/progress.txt"""
        return self._ask("GET", "/api/v1/charts/progress.txt", [{"as": as_}]).decode()

    def get_charts_penalty_svg(
        self,
        *,
        size: "str | None" = None,
        pt: "float | None" = None,
        width: "int | None" = None,
        height: "int | None" = None,
        ground: "Literal['paper', 'white', 'transparent'] | None" = None,
        title: "Literal['yes', 'no'] | None" = None,
        caption: "Literal['yes', 'no'] | None" = None,
        scale: "int | None" = None,
        cut: "Literal['no', 'yes'] | None" = None,
    ) -> "str":
        """The halving time over the penalty: SVG: GET /api/v1/charts/penalty.svg"""
        return self._ask("GET", "/api/v1/charts/penalty.svg", [{"size": size, "pt": pt, "width": width, "height": height, "ground": ground, "title": title, "caption": caption, "scale": scale, "cut": cut}]).decode()

    def get_charts_penalty_png(
        self,
        *,
        size: "str | None" = None,
        pt: "float | None" = None,
        width: "int | None" = None,
        height: "int | None" = None,
        ground: "Literal['paper', 'white', 'transparent'] | None" = None,
        title: "Literal['yes', 'no'] | None" = None,
        caption: "Literal['yes', 'no'] | None" = None,
        scale: "int | None" = None,
        cut: "Literal['no', 'yes'] | None" = None,
    ) -> "bytes":
        """The halving time over the penalty: PNG: GET /api/v1/charts/penalty.png"""
        return self._ask("GET", "/api/v1/charts/penalty.png", [{"size": size, "pt": pt, "width": width, "height": height, "ground": ground, "title": title, "caption": caption, "scale": scale, "cut": cut}])

    def get_charts_penalty_pdf(
        self,
        *,
        size: "str | None" = None,
        pt: "float | None" = None,
        width: "int | None" = None,
        height: "int | None" = None,
        ground: "Literal['paper', 'white', 'transparent'] | None" = None,
        title: "Literal['yes', 'no'] | None" = None,
        caption: "Literal['yes', 'no'] | None" = None,
        cut: "Literal['no', 'yes'] | None" = None,
    ) -> "bytes":
        """The halving time over the penalty: PDF: GET /api/v1/charts/penalty.pdf"""
        return self._ask("GET", "/api/v1/charts/penalty.pdf", [{"size": size, "pt": pt, "width": width, "height": height, "ground": ground, "title": title, "caption": caption, "cut": cut}])

    def get_charts_penalty_csv(
        self,
    ) -> "str":
        """The halving time over the penalty: Its numbers (CSV): GET /api/v1/charts/penalty.csv"""
        return self._ask("GET", "/api/v1/charts/penalty.csv", []).decode()

    def get_charts_penalty_txt(
        self,
        *,
        as_: "Literal['caption', 'alt', 'markdown', 'latex'] | None" = None,
    ) -> "str":
        """The halving time over the penalty: Its caption (text): GET /api/v1/charts/penalty.txt"""
        return self._ask("GET", "/api/v1/charts/penalty.txt", [{"as": as_}]).decode()

    def get_charts_split_svg(
        self,
        *,
        from_: "str | None" = None,
        to: "str | None" = None,
        size: "str | None" = None,
        pt: "float | None" = None,
        width: "int | None" = None,
        height: "int | None" = None,
        ground: "Literal['paper', 'white', 'transparent'] | None" = None,
        title: "Literal['yes', 'no'] | None" = None,
        caption: "Literal['yes', 'no'] | None" = None,
        scale: "int | None" = None,
        cut: "Literal['no', 'yes'] | None" = None,
    ) -> "str":
        """What lowered the loss between two models: SVG: GET /api/v1/charts/split.svg"""
        return self._ask("GET", "/api/v1/charts/split.svg", [{"from": from_, "to": to, "size": size, "pt": pt, "width": width, "height": height, "ground": ground, "title": title, "caption": caption, "scale": scale, "cut": cut}]).decode()

    def get_charts_split_png(
        self,
        *,
        from_: "str | None" = None,
        to: "str | None" = None,
        size: "str | None" = None,
        pt: "float | None" = None,
        width: "int | None" = None,
        height: "int | None" = None,
        ground: "Literal['paper', 'white', 'transparent'] | None" = None,
        title: "Literal['yes', 'no'] | None" = None,
        caption: "Literal['yes', 'no'] | None" = None,
        scale: "int | None" = None,
        cut: "Literal['no', 'yes'] | None" = None,
    ) -> "bytes":
        """What lowered the loss between two models: PNG: GET /api/v1/charts/split.png"""
        return self._ask("GET", "/api/v1/charts/split.png", [{"from": from_, "to": to, "size": size, "pt": pt, "width": width, "height": height, "ground": ground, "title": title, "caption": caption, "scale": scale, "cut": cut}])

    def get_charts_split_pdf(
        self,
        *,
        from_: "str | None" = None,
        to: "str | None" = None,
        size: "str | None" = None,
        pt: "float | None" = None,
        width: "int | None" = None,
        height: "int | None" = None,
        ground: "Literal['paper', 'white', 'transparent'] | None" = None,
        title: "Literal['yes', 'no'] | None" = None,
        caption: "Literal['yes', 'no'] | None" = None,
        cut: "Literal['no', 'yes'] | None" = None,
    ) -> "bytes":
        """What lowered the loss between two models: PDF: GET /api/v1/charts/split.pdf"""
        return self._ask("GET", "/api/v1/charts/split.pdf", [{"from": from_, "to": to, "size": size, "pt": pt, "width": width, "height": height, "ground": ground, "title": title, "caption": caption, "cut": cut}])

    def get_charts_split_csv(
        self,
        *,
        from_: "str | None" = None,
        to: "str | None" = None,
    ) -> "str":
        """What lowered the loss between two models: Its numbers (CSV): GET /api/v1/charts/split.csv"""
        return self._ask("GET", "/api/v1/charts/split.csv", [{"from": from_, "to": to}]).decode()

    def get_charts_split_txt(
        self,
        *,
        from_: "str | None" = None,
        to: "str | None" = None,
        as_: "Literal['caption', 'alt', 'markdown', 'latex'] | None" = None,
    ) -> "str":
        """What lowered the loss between two models: Its caption (text): GET /api/v1/charts/split.txt"""
        return self._ask("GET", "/api/v1/charts/split.txt", [{"from": from_, "to": to, "as": as_}]).decode()

    def get_charts_sizes_svg(
        self,
        *,
        size: "str | None" = None,
        pt: "float | None" = None,
        width: "int | None" = None,
        height: "int | None" = None,
        ground: "Literal['paper', 'white', 'transparent'] | None" = None,
        title: "Literal['yes', 'no'] | None" = None,
        caption: "Literal['yes', 'no'] | None" = None,
        scale: "int | None" = None,
        cut: "Literal['no', 'yes'] | None" = None,
    ) -> "str":
        """Parameters and score: SVG: GET /api/v1/charts/sizes.svg"""
        return self._ask("GET", "/api/v1/charts/sizes.svg", [{"size": size, "pt": pt, "width": width, "height": height, "ground": ground, "title": title, "caption": caption, "scale": scale, "cut": cut}]).decode()

    def get_charts_sizes_png(
        self,
        *,
        size: "str | None" = None,
        pt: "float | None" = None,
        width: "int | None" = None,
        height: "int | None" = None,
        ground: "Literal['paper', 'white', 'transparent'] | None" = None,
        title: "Literal['yes', 'no'] | None" = None,
        caption: "Literal['yes', 'no'] | None" = None,
        scale: "int | None" = None,
        cut: "Literal['no', 'yes'] | None" = None,
    ) -> "bytes":
        """Parameters and score: PNG: GET /api/v1/charts/sizes.png"""
        return self._ask("GET", "/api/v1/charts/sizes.png", [{"size": size, "pt": pt, "width": width, "height": height, "ground": ground, "title": title, "caption": caption, "scale": scale, "cut": cut}])

    def get_charts_sizes_pdf(
        self,
        *,
        size: "str | None" = None,
        pt: "float | None" = None,
        width: "int | None" = None,
        height: "int | None" = None,
        ground: "Literal['paper', 'white', 'transparent'] | None" = None,
        title: "Literal['yes', 'no'] | None" = None,
        caption: "Literal['yes', 'no'] | None" = None,
        cut: "Literal['no', 'yes'] | None" = None,
    ) -> "bytes":
        """Parameters and score: PDF: GET /api/v1/charts/sizes.pdf"""
        return self._ask("GET", "/api/v1/charts/sizes.pdf", [{"size": size, "pt": pt, "width": width, "height": height, "ground": ground, "title": title, "caption": caption, "cut": cut}])

    def get_charts_sizes_csv(
        self,
    ) -> "str":
        """Parameters and score: Its numbers (CSV): GET /api/v1/charts/sizes.csv"""
        return self._ask("GET", "/api/v1/charts/sizes.csv", []).decode()

    def get_charts_sizes_txt(
        self,
        *,
        as_: "Literal['caption', 'alt', 'markdown', 'latex'] | None" = None,
    ) -> "str":
        """Parameters and score: Its caption (text): GET /api/v1/charts/sizes.txt"""
        return self._ask("GET", "/api/v1/charts/sizes.txt", [{"as": as_}]).decode()

    def post_fits(
        self,
        body: "FitsQuestion",
    ) -> "FitsAnswer":
        """Up to 100 views in one call: POST /api/v1/fits"""
        return json.loads(self._ask("POST", "/api/v1/fits", [], body))

    def get_studies(
        self,
    ) -> "StudiesAnswer":
        """Every study: version, licence, series with what each can be asked: GET /api/v1/studies"""
        return json.loads(self._ask("GET", "/api/v1/studies", []))

    def get_study(
        self,
        id: str,
    ) -> "StudyAnswer":
        """One study, with its columns and its known oddities: GET /api/v1/studies/{id}"""
        return json.loads(self._ask("GET", f"/api/v1/studies/{quote(id, safe='')}", []))

    def get_study_report_pdf(
        self,
        id: str,
    ) -> "bytes":
        """A report of the whole study: GET /api/v1/studies/{id}/report.pdf"""
        return self._ask("GET", f"/api/v1/studies/{quote(id, safe='')}/report.pdf", [])

    def get_study_report_html(
        self,
        id: str,
    ) -> "bytes":
        """The same as one HTML file: GET /api/v1/studies/{id}/report.html"""
        return self._ask("GET", f"/api/v1/studies/{quote(id, safe='')}/report.html", [])

    def get_progress_of_report(
        self,
        id: str,
        file: str,
    ) -> "Progress":
        """How far draws are that take longer than a request: GET /api/v1/progress/studies/{id}/{file}"""
        return json.loads(self._ask("GET", f"/api/v1/progress/studies/{quote(id, safe='')}/{quote(file, safe='')}", []))

    def get_literature(
        self,
    ) -> "LiteratureAnswer":
        """Every published estimate of others: GET /api/v1/literature"""
        return json.loads(self._ask("GET", "/api/v1/literature", []))

    def get_openapi_json(
        self,
    ) -> "dict[str, Any]":
        """This document: GET /api/v1/openapi.json"""
        return json.loads(self._ask("GET", "/api/v1/openapi.json", []))

    def get_oembed(
        self,
        url: "str",
        *,
        maxwidth: "int | None" = None,
        maxheight: "int | None" = None,
        format: "Literal['json'] | None" = None,
    ) -> "OembedAnswer":
        """The frame of a view by oEmbed: GET /api/oembed"""
        return json.loads(self._ask("GET", "/api/oembed", [{"url": url, "maxwidth": maxwidth, "maxheight": maxheight, "format": format}]))
