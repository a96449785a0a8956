export {applyBaseline} from './baseline/applyBaseline.js';
export type {BaselineContext, BaselineResult} from './baseline/applyBaseline.js';
export {formatBaseline, parseBaseline, toBaseline} from './baseline/baseline.js';
export type {Baseline, BaselineEntry} from './baseline/baseline.js';
export {buildBacklog} from './backlog/buildBacklog.js';
export type {BacklogInput} from './backlog/buildBacklog.js';
export {findExternal} from './backlog/externals.js';
export {filePathsOf} from './backlog/filePaths.js';
export {candidatePaths} from './backlog/references.js';
export type {ReferenceTargets} from './backlog/references.js';
export {checkBacklog} from './check/checkBacklog.js';
export type {Checked} from './check/checkBacklog.js';
export type {RuleSeverities} from './check/ruleSettings.js';
export {compareBacklogs} from './compare/compareBacklogs.js';
export type {ComparedSide} from './compare/side.js';
export type {
  Diagnostic,
  DiagnosticCounts,
  RelatedPlace,
  Severity,
} from './diagnostic/diagnostic.js';
export type {
  Backlog,
  BacklogTicket,
  Belonger,
  CriticalPath,
  Edge,
  Epic,
  Readiness,
  ResolvedFile,
  ResolvedReference,
  UnreadableFile,
} from './model/backlog.js';
export type {DisableComment} from './model/disableComment.js';
export type {ExternalBacklog, ExternalIndex, ExternalTicket} from './model/external.js';
export type {Document, DocumentHeading} from './model/document.js';
export type {Progress, Status, StatusCategory} from './model/status.js';
export type * from './model/ticket.js';
export {checkSchema} from './output/checkSchema.js';
export type {CheckJson} from './output/checkSchema.js';
export {diffSchema} from './output/diffSchema.js';
export type {Comparison, DiffJson} from './output/diffSchema.js';
export {graphSchema} from './output/graphSchema.js';
export type {GraphJson} from './output/graphSchema.js';
export {initSchema} from './output/initSchema.js';
export type {InitJson} from './output/initSchema.js';
export {listSchema} from './output/listSchema.js';
export type {ListJson} from './output/listSchema.js';
export {newSchema} from './output/newSchema.js';
export type {NewJson} from './output/newSchema.js';
export {nextSchema} from './output/nextSchema.js';
export type {NextJson} from './output/nextSchema.js';
export {showSchema} from './output/showSchema.js';
export type {ShowJson} from './output/showSchema.js';
export {ticketsSchema} from './output/ticketsSchema.js';
export type {TicketsJson} from './output/ticketsSchema.js';
export {toTicketsJson} from './output/toTicketsJson.js';
export type {Addresses} from './output/toTicketsJson.js';
export {readDocument} from './read/readDocument.js';
export {readDocumentSections} from './read/documentSections.js';
export type {DocumentSection} from './read/documentSections.js';
export {readTicket} from './read/readTicket.js';
export type {ReadOptions} from './read/readOptions.js';
export {defaultIdPattern} from './read/ticketIds.js';
export type {CheckRun, RuleSummary} from './report/checkRun.js';
export {toGithub} from './report/github.js';
export {toCodeQuality} from './report/gitlab.js';
export type {CodeQualityIssue} from './report/gitlab.js';
export {toCheckJson} from './report/json.js';
export {toDiffMarkdown} from './report/diffMarkdown.js';
export {toJunit} from './report/junit.js';
export {plainPalette} from './report/palette.js';
export type {Palette} from './report/palette.js';
export {toReport} from './report/report.js';
export type {Report, ReportBaseline} from './report/report.js';
export {toSarif} from './report/sarif.js';
export {toText} from './report/text.js';
export type {TextOptions} from './report/text.js';
export {rules} from './rules/index.js';
export type {
  CheckSettings,
  Finding,
  PointScale,
  Rule,
  RuleContext,
  Silencing,
} from './rules/rule.js';
export type {Located, Place, SourceFile} from './source/sourceFile.js';
export {ticketTemplate} from './template/ticketTemplate.js';
