package org.sharaka.domain.partnership;

import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;

/**
 * A step that an agreement has taken.
 *
 * @param step which
 * @param act who took it, and on which day
 * @param reason why, where the step asks it
 * @param paper what paper says so, where the step asks it
 */
public record AgreementMilestone(AgreementStep step, Act act, Fact<String> reason, Fact<Document> paper) {}
