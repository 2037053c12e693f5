import type { SiteClaim, SiteStatement } from '../../schema/dataset.ts';
import { isEstimate } from '../../text/edtf.ts';
import { claimUrl, statementUrl, withSite } from '../urls.ts';

/**
 * The statement as `extract` prints it, with where it stands and what the site adds. An estimate has no bounds: they would be days that nobody
 * states.
 *
 * @param site address of the site, when known
 */
export function exportStatement(statement: SiteStatement, site: URL | undefined) {
  const { id, article, slug, siglum, form, content, sentence, source, cue, saidOn, onTopic, claims, suggested, rule, confidence } =
    statement;
  const { speaker, speakerName, members, event, utterance, reviewed, corrected } = statement;
  return {
    id,
    article,
    siglum,
    url: withSite(statementUrl(slug, id), site),
    form,
    content,
    sentence,
    speaker,
    speakerName,
    members,
    source,
    cue,
    saidOn: saidOn && isEstimate(saidOn.edtf) ? { ...saidOn, earliest: null, latest: null } : saidOn,
    event,
    utterance,
    onTopic,
    claims,
    suggested,
    rule,
    confidence,
    reviewed,
    corrected,
  };
}

/** A claim with the ids of its statements, by date, and which of them are one thing said. */
export function exportClaim({ head, statements, phrases, ties, utterances }: SiteClaim, site: URL | undefined) {
  const { id, title, counts, sigla, totals } = head;
  const ids = statements.map((statement) => statement.id);
  return {
    id,
    url: withSite(claimUrl(id), site),
    title,
    proposed: counts === null,
    counts,
    sigla,
    totals,
    phrases,
    ties,
    statements: ids,
    utterances,
  };
}
