package org.sharaka.domain.partnership;

import org.sharaka.domain.event.Id;

/**
 * The id of an agreement.
 *
 * @param value opaque
 */
public record AgreementId(String value) implements Id {}
