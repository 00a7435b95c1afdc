package org.sharaka.domain.partnership;

/**
 * How an agreement stands, as the rules see it.
 *
 * @param id which agreement
 */
public record StandingAgreement(AgreementId id, AgreementState state) {

    static StandingAgreement of(Agreement agreement) {
        return new StandingAgreement(agreement.id(), agreement.state());
    }
}
