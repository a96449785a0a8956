/** The types of what components are given, in one place that a component copied into a site can reach. */
export type {Severity} from '../core/diagnostic/diagnostic.js';
export type {BurnUpDay} from '../core/history/burnUp.js';
export type {Progress, Status, StatusCategory} from '../core/model/status.js';
export type {TicketState} from '../core/model/ticketState.js';
export type * from '../core/embed/embedProps.js';
export type {EmbedProblem} from '../core/directive/request.js';
export type * from '../core/pages/archiveProps.js';
export type * from '../core/pages/boardProps.js';
export type * from '../core/pages/documentsProps.js';
export type * from '../core/pages/epicProps.js';
export type * from '../core/pages/graphProps.js';
export type * from '../core/pages/planProps.js';
export type * from '../core/pages/props.js';
export type {CutReason} from '../core/plan/cuts.js';
export type {BodyPart, ListItem} from '../core/render/body.js';
export type * from '../core/pages/ticketProps.js';
