package org.sharaka.domain.partnership;

import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;

/**
 * A step that an agreement has taken.
 *
 * @param reason why, where the step asks it
 * @param paper what paper says so, where the step asks it
 */
public record AgreementMilestone(AgreementArrow step, Act act, Fact<String> reason, Fact<Document> paper) {}
