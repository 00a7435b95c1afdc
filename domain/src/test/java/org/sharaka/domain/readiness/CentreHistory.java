package org.sharaka.domain.readiness;

import static org.sharaka.testing.AssessmentFixture.anAssessment;
import static org.sharaka.testing.ConditionFixture.met;
import static org.sharaka.testing.InventoryFixture.anInventory;
import static org.sharaka.testing.InventoryFixture.found;
import static org.sharaka.testing.InventoryFixture.missing;
import static org.sharaka.testing.MandateFixture.aMandate;
import static org.sharaka.testing.MandateFixture.act;
import static org.sharaka.testing.MandateFixture.paper;
import static org.sharaka.testing.OversightFixture.budget;
import static org.sharaka.testing.SupportFixture.aPlan;
import static org.sharaka.testing.SupportFixture.aid;
import static org.sharaka.testing.SupportFixture.goods;
import static org.sharaka.testing.SupportFixture.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sharaka.domain.acceptance.ReserveId;
import org.sharaka.domain.acceptance.Severity;
import org.sharaka.domain.asset.AssetCondition;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.centre.CentreWorks;
import org.sharaka.domain.centre.NewCentreReserve;
import org.sharaka.domain.centre.Premises;
import org.sharaka.domain.centre.Title;
import org.sharaka.domain.centre.Undertaking;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.document.Instrument;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.inventory.Inventory;
import org.sharaka.domain.mandate.Closure;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.mandate.MandateSnapshot;
import org.sharaka.domain.mandate.Signature;
import org.sharaka.domain.mandate.Suspension;
import org.sharaka.domain.mandate.Term;
import org.sharaka.domain.maturity.AssessmentBook;
import org.sharaka.domain.maturity.AssessmentKind;
import org.sharaka.domain.maturity.AssessmentRecord;
import org.sharaka.domain.oversight.Finances;
import org.sharaka.domain.oversight.Oversight;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.partner.PartnerProfile;
import org.sharaka.domain.policy.CentresPolicy;
import org.sharaka.domain.policy.MandatePolicy;
import org.sharaka.domain.policy.MeasureKind;
import org.sharaka.domain.policy.OversightPolicy;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.support.SupportPlan;
import org.sharaka.domain.training.Participation;
import org.sharaka.domain.training.Person;
import org.sharaka.domain.training.PersonId;
import org.sharaka.domain.training.Provider;
import org.sharaka.domain.training.Session;
import org.sharaka.domain.training.SessionId;
import org.sharaka.domain.training.Training;
import org.sharaka.testing.ConditionFixture;
import org.sharaka.testing.OversightFixture;
import org.sharaka.testing.PartnerFixture;
import org.sharaka.testing.SupportFixture;

/** The records of a centre in which something of every kind has happened, and what was adopted meanwhile. */
final class CentreHistory {

    static final PartnerId MANAGER = new PartnerId("p-manager");

    private static final Rulebook BOOK = Rulebook.standard();

    private CentreHistory() {}

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    private static Document until(DocumentKind kind, String date, String last) {
        return new Document(kind, kind + " 1", day(date), Fact.known(day(last)));
    }

    /** Two terms of one manager with a renewal between, one of them suspended for a time; then a stranger. */
    static List<Mandate> mandates() {
        Mandate first = signed(
                aMandate("m-1", "p-manager", "2024-01-01", "2025-06-30")
                        .there()
                        .documented(List.of(
                                until(DocumentKind.PROVISIONAL_RECEIPT, "2023-12-01", "2024-09-30"),
                                until(DocumentKind.BUREAU_LIST, "2024-02-02", "2025-02-02")))
                        .after(),
                "2023-12-20",
                new Suspension(act("2024-03-01"), "made up", Fact.known(act("2024-04-15"))));
        Mandate second =
                signed(aMandate("m-2", "p-manager", "2025-07-20", "2026-12-31").there(), "2025-07-25");
        Mandate stranger =
                signed(aMandate("m-3", "p-other", "2027-03-01", "2030-02-28").there(), "2027-02-01");
        return List.of(first, second, stranger);
    }

    private static Mandate signed(Mandate draft, String on, Suspension... suspensions) {
        MandateSnapshot state = draft.snapshot();
        return Mandate.restore(new MandateSnapshot(
                state.id(),
                state.reference(),
                state.entrusted(),
                state.term(),
                state.papers().stream()
                        .filter(paper -> paper.kind() != DocumentKind.FILING_RECEIPT)
                        .toList(),
                state.experience(),
                Fact.known(new Signature(act(on), paper(DocumentKind.MANDATE_AGREEMENT, on))),
                List.of(suspensions),
                List.of(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown()));
    }

    private static Centre centre() {
        Centre existing = OversightFixture.aCentre();
        Centre.Snapshot state = existing.snapshot();
        Centre open = Centre.registered(
                state.id(), state.reference(), state.profile(), state.origin(), Fact.known(day("2024-02-10")));
        return open.documented(
                        List.of(until(DocumentKind.INSURANCE, "2024-02-01", "2025-01-31")),
                        Fact.known(MANAGER),
                        act("2024-02-05"))
                .after()
                .documented(
                        List.of(paper(DocumentKind.OPERATING_AUTHORISATION, "2024-05-01")),
                        Fact.known(MANAGER),
                        act("2024-05-05"))
                .after();
    }

    static Premises premises() {
        Premises premises = Premises.empty(OversightFixture.CENTRE)
                .titled(new Title(
                        Instrument.LEASE,
                        true,
                        until(DocumentKind.LEASE, "2024-06-01", "2026-05-31"),
                        Fact.known(until(DocumentKind.BOARD_DECISION, "2024-05-20", "2025-05-20")),
                        act("2024-06-10")))
                .after();
        return premises.raised(
                        new NewCentreReserve(NewCentreReserve.Origin.TEN_YEAR_LIABILITY, Severity.MINOR, "made up"),
                        act("2025-03-03"))
                .after()
                .undertaken(
                        new ReserveId("R1"),
                        new Undertaking(
                                "Made-up Builder",
                                day("2025-09-01"),
                                paper(DocumentKind.COMMITMENT, "2025-04-01"),
                                act("2025-04-04")))
                .after();
    }

    private static AssessmentBook assessments() {
        AssessmentRecord wrong = anAssessment("a-1", "2025-01-15", "44444444").validated("2025-02-01");
        AssessmentRecord right = anAssessment("a-2", "2025-01-15", "33333333")
                .correcting("a-1")
                .beside(wrong)
                .validated("2025-05-01");
        AssessmentRecord outside = anAssessment("a-3", "2026-01-15", "4433433-")
                .of(AssessmentKind.EXTERNAL)
                .recorded();
        AssessmentRecord self = anAssessment("a-4", "2026-03-15", "55555555")
                .of(AssessmentKind.SELF)
                .recorded();
        AssessmentRecord waiting = anAssessment("a-5", "2026-06-15", "55555555").recorded();
        return new AssessmentBook(List.of(wrong, right, outside, self, waiting));
    }

    private static Training training() {
        Training training = Training.of(OversightFixture.CENTRE)
                .hired(new Person.Hired(MANAGER, "Made-up Person", "Treasurer", day("2024-03-03")))
                .training();
        training = training.left(new PersonId("P1"), act("2025-08-08"))
                .orElseThrow()
                .training();
        training = training.planned(
                        BOOK.on(day("2024-07-07")).support(),
                        new SessionId("s-1"),
                        "TRN-2024-0001",
                        new Session.Offer(
                                Fact.known("M1"),
                                "made up",
                                day("2024-07-07"),
                                new Provider.Space(OversightFixture.CENTRE)),
                        act("2024-06-06"))
                .training();
        for (Participation step : Participation.values()) {
            training = training.came(new SessionId("s-1"), step, List.of(new PersonId("P1")), act("2024-07-17"))
                    .orElseThrow()
                    .training();
        }
        return training;
    }

    private static Inventory inventory() {
        return anInventory()
                .with("70000.00", "2024-03-05")
                .with("30000.00", "2024-09-09")
                .counted("2024-10-10", found("A1", AssetCondition.D, "69000.00"), missing("A2"))
                .disposed("A1", "2025-11-11")
                .counted("2026-02-02", found("A2", AssetCondition.B, "30000.00"))
                .there();
    }

    private static Oversight oversight() {
        Oversight books = OversightFixture.everything();
        books = OversightFixture.and(books, OversightFixture.planning(budget("2028-08-31", "2026-02-01", 900)));
        books = OversightFixture.and(books, OversightFixture.planning(budget("2028-12-15", "2026-03-01", 800)));
        return OversightFixture.and(
                books,
                new Finances.Commit(
                        MANAGER, day("2025-10-10"), until(DocumentKind.COMMITMENT, "2025-10-01", "2026-09-30")));
    }

    private static Partner partner(PartnerId id, PartnerKind kind) {
        Partner.Snapshot eventful = PartnerFixture.eventful(1).snapshot();
        PartnerProfile profile = eventful.profile();
        return Partner.registered(
                        id,
                        eventful.reference(),
                        new PartnerProfile(profile.name(), kind, profile.ice(), profile.fields(), profile.contact()))
                .documented(eventful.onFile())
                .after();
    }

    /** The second of them handed over, and the centre come back on 2026-03-15. */
    static List<Mandate> cameBack() {
        Mandate back = mandates()
                .get(1)
                .handedOver(new Term(day("2026-01-10"), day("2036-01-09")))
                .after()
                .reverted(act("2026-03-15"), "made up", Closure.NOTHING)
                .after();
        return List.of(mandates().get(0), back, mandates().get(2));
    }

    static CentreFile file() {
        return file(premises(), mandates());
    }

    static CentreFile file(Premises premises, List<Mandate> mandates) {
        return new CentreFile(
                new CentreWorks(centre(), Fact.unknown(), premises, List.of()),
                mandates,
                List.of(),
                Map.of(
                        MANAGER,
                        partner(MANAGER, PartnerKind.ASSOCIATION),
                        new PartnerId("p-other"),
                        partner(new PartnerId("p-other"), PartnerKind.MINISTRY)),
                assessments(),
                oversight(),
                training(),
                inventory(),
                List.of(plan()),
                List.of(
                        met(ConditionFixture.ofCentre("2026-01-15", OversightFixture.CENTRE.value()), "2026-04-01"),
                        ConditionFixture.ofCentre("2026-02-15", OversightFixture.CENTRE.value())));
    }

    /** Aid that is justified late, equipment that enters the inventory late, and some that never does. */
    private static SupportPlan plan() {
        return aPlan(year(1, "100000.00", aid("50000.00"), SupportFixture.training()))
                .approved()
                .agreed(1, "2026-01-05")
                .granted(goods(MeasureKind.EQUIPMENT, "3000.00"), "2026-01-08")
                .granted(goods(MeasureKind.EQUIPMENT, "2000.00"), "2026-01-09")
                .delivered("G1", "2026-01-10")
                .paidFor("G1", "3000.00", "2026-01-20")
                .paidFor("G2", "1500.00", "2026-01-25")
                .paid(1, "2026-02-01")
                .justified(1, 1, "20000.00", "2026-04-01")
                .entered("G1", "2026-05-11")
                .paid(1, "2026-09-01")
                .there();
    }

    static Stream<Rulebook> books() {
        return Stream.of(
                BOOK,
                BOOK.adopting(MandatePolicy.standard()
                                .named("mandate.v2")
                                .from("2024-02-10")
                                .deemedDays(90)
                                .renewalGapDays(10))
                        .adopting(CentresPolicy.standard()
                                .named("centres.v2")
                                .from("2026-02-02")
                                .authorised(Set.of()))
                        .adopting(OversightPolicy.standard()
                                .named("oversight.v2")
                                .from("2025-11-05")
                                .quarterlyDays(45)
                                .annualMonths(2)
                                .statementMonths(9)
                                .budgetMonths(2)));
    }
}
