package org.sharaka.testing;

import static org.sharaka.testing.ProjectFixture.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partnership.Agreement;
import org.sharaka.domain.partnership.AgreementArrow;
import org.sharaka.domain.partnership.AgreementCircumstances;
import org.sharaka.domain.partnership.AgreementId;
import org.sharaka.domain.partnership.AgreementSnapshot;
import org.sharaka.domain.partnership.AgreementStep;
import org.sharaka.domain.partnership.BankGuarantee;
import org.sharaka.domain.partnership.Conflict;
import org.sharaka.domain.partnership.Counterparty;
import org.sharaka.domain.partnership.Resources;
import org.sharaka.domain.partnership.Settlement;
import org.sharaka.domain.partnership.Side;
import org.sharaka.domain.partnership.Signatory;
import org.sharaka.domain.project.Model;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.text.Reason;

/**
 * Agreements for tests, said as sentences: {@code anAgreement().partnerBuilt().signedOn("2026-02-10").there()}. It is
 * with {@link PartnerFixture#ID} for {@link ProjectFixture#ID}, signed on 31 January 2026 by both sides.
 */
public final class AgreementFixture {

    public static final AgreementId ID = new AgreementId("agr-1");

    private final Agreement agreement;

    private AgreementFixture(Agreement agreement) {
        this.agreement = agreement;
    }

    public static AgreementFixture anAgreement() {
        return new AgreementFixture(Agreement.drafted(
                ID,
                "AGR-2026-0001",
                new Agreement.Deed(
                        PartnerFixture.ID,
                        Model.SPONSOR_FUNDED,
                        List.of(ProjectFixture.ID),
                        LocalDate.parse("2026-01-31"),
                        List.of(signatory(Side.FOUNDATION, "2026-01-31"), signatory(Side.PARTY, "2026-01-31")),
                        List.of(),
                        Fact.unknown(),
                        List.of())));
    }

    /** With a power of the year 2025 that does not expire. */
    public static Signatory signatory(Side side, String signedOn) {
        return signatory(side, signedOn, Fact.known(power("2025-01-01", Fact.unknown())));
    }

    public static Signatory signatory(Side side, String signedOn, Fact<Document> power) {
        return new Signatory(side, "Signatory of " + side, "president", power, LocalDate.parse(signedOn));
    }

    public static Document power(String from, Fact<LocalDate> until) {
        return new Document(DocumentKind.POWER_TO_SIGN, "POWER-1", LocalDate.parse(from), until);
    }

    public AgreementFixture partnerBuilt() {
        return written(deed -> new Agreement.Deed(
                deed.party(),
                Model.PARTNER_BUILT,
                deed.projects(),
                deed.signedOn(),
                deed.signatories(),
                deed.conflicts(),
                deed.paper(),
                deed.contributions()));
    }

    public AgreementFixture forProjects(ProjectId... projects) {
        return written(deed -> new Agreement.Deed(
                deed.party(),
                deed.model(),
                List.of(projects),
                deed.signedOn(),
                deed.signatories(),
                deed.conflicts(),
                deed.paper(),
                deed.contributions()));
    }

    /** It bears the day, and both sides signed on it. */
    public AgreementFixture signedOn(String day) {
        return written(deed -> new Agreement.Deed(
                        deed.party(),
                        deed.model(),
                        deed.projects(),
                        LocalDate.parse(day),
                        deed.signatories(),
                        deed.conflicts(),
                        deed.paper(),
                        deed.contributions()))
                .signedBy(signatory(Side.FOUNDATION, day), signatory(Side.PARTY, day));
    }

    public AgreementFixture signedBy(Signatory... signatories) {
        return written(deed -> new Agreement.Deed(
                deed.party(),
                deed.model(),
                deed.projects(),
                deed.signedOn(),
                List.of(signatories),
                deed.conflicts(),
                deed.paper(),
                deed.contributions()));
    }

    public AgreementFixture declaring(Conflict conflict) {
        return written(deed -> new Agreement.Deed(
                deed.party(),
                deed.model(),
                deed.projects(),
                deed.signedOn(),
                deed.signatories(),
                List.of(conflict),
                deed.paper(),
                deed.contributions()));
    }

    public AgreementFixture guaranteed(String amount, String from, Fact<LocalDate> until) {
        Document bond = new Document(DocumentKind.BOND, "BANK-1", LocalDate.parse(from), until);
        return new AgreementFixture(agreement
                .guaranteed(new BankGuarantee(agreement.projects().get(0), Money.parse(amount), bond))
                .after());
    }

    /** Nobody is blocked, and nothing is spent. */
    public static AgreementCircumstances around(Project... projects) {
        return around(Parties.NONE, projects);
    }

    public static AgreementCircumstances around(Parties parties, Project... projects) {
        return new AgreementCircumstances(
                ProjectFixture.OFFICER,
                Counterparty.of(PartnerFixture.aPartner().there()),
                parties,
                List.of(projects),
                Stream.of(projects).map(project -> Resources.NONE).toList(),
                List.of(),
                Map.of(),
                Money.ZERO,
                Fact.unknown(),
                Fact.unknown());
    }

    /** As through a gate that asks nothing. */
    public AgreementFixture inForce() {
        return new AgreementFixture(
                agreement.signed(act(ProjectFixture.AGREED_ON), List.of()).after());
    }

    /** As through a gate that asks nothing. */
    public AgreementFixture taking(AgreementArrow arrow, String day) {
        LocalDate on = LocalDate.parse(day);
        AgreementStep step = switch (arrow) {
            case TERMINATE ->
                new AgreementStep.Terminate(on, Fact.known(new Reason("because")), Fact.unknown(), Settlement.NONE);
            case FULFIL -> new AgreementStep.Fulfil(on);
            default -> new AgreementStep.Hold(arrow, on, Fact.known(new Reason("because")), Fact.unknown());
        };
        return new AgreementFixture(
                step.take(Rulebook.standard(), agreement, around()).after());
    }

    public Agreement there() {
        return agreement;
    }

    private AgreementFixture written(Function<Agreement.Deed, Agreement.Deed> change) {
        AgreementSnapshot state = agreement.snapshot();
        return new AgreementFixture(Agreement.restore(new AgreementSnapshot(
                state.id(),
                state.reference(),
                change.apply(state.deed()),
                state.state(),
                new ArrayList<>(state.guarantees()),
                state.reasons(),
                state.amendments(),
                state.milestones(),
                state.takeovers())));
    }
}
