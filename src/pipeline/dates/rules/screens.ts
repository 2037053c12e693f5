/** Cheap tests: without one of these a text holds no expression of the rules that need it. */

export const seasonWord = /spring|summer|autumn|winter|fall/i;
export const quarterWord = /quarter|half/i;
export const yearFigures = /(?:19|20)\d\d/;
export const monthName = /Jan|Feb|Ma[ry]|A(?:pr|ug)|Ju[nl]|Sep|Oct|Nov|Dec/;
export const weekdayName = /day|(?:Sun|Mon|Tues?|Wed|Thurs?|Fri|Sat)\./;
export const unitWord = /day|week|fortnight|month|year|decade/i;
export const timeWord = /day|night|morning|afternoon|evening|time|tomorrow|then/i;
export const unitOrMorning = /day|week|month|year|morning/i;
export const slashFigures = /\d\/\d/;
