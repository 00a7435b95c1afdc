package org.sharaka.domain.readiness;

import static org.sharaka.testing.MandateFixture.aMandate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.domain.acceptance.Delivery;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.centre.CentreWorks;
import org.sharaka.domain.centre.Origin;
import org.sharaka.domain.centre.Premises;
import org.sharaka.domain.condition.Condition;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.inventory.Inventory;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.maturity.AssessmentBook;
import org.sharaka.domain.maturity.AssessmentRecord;
import org.sharaka.domain.oversight.BookEntry;
import org.sharaka.domain.oversight.Oversight;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.partner.PartnerProfile;
import org.sharaka.domain.project.Arrow;
import org.sharaka.domain.project.Stage;
import org.sharaka.domain.support.SupportPlan;
import org.sharaka.domain.training.Training;
import org.sharaka.testing.OversightFixture;
import org.sharaka.testing.PartnerFixture;
import org.sharaka.testing.ProjectFixture;

/**
 * The records of one centre, for tests: {@code records().managed().opened("2025-02-01").file()}. What a test does not
 * say is not recorded.
 */
final class CentreRecords {

    static final PartnerId MANAGER = new PartnerId("p-manager");

    private Fact<LocalDate> opening = Fact.unknown();
    private Origin origin = Origin.EXISTING;
    private final List<Held> held = new ArrayList<>();
    private Fact<Delivery> delivery = Fact.unknown();
    private final List<Condition> ofWorks = new ArrayList<>();
    private Premises premises = Premises.empty(OversightFixture.CENTRE);
    private final List<Mandate> mandates = new ArrayList<>();
    private PartnerKind kind = PartnerKind.ASSOCIATION;
    private final List<AssessmentRecord> assessments = new ArrayList<>();
    private Oversight oversight = Oversight.of(OversightFixture.CENTRE);
    private Training training = Training.of(OversightFixture.CENTRE);
    private Inventory inventory = Inventory.empty(OversightFixture.CENTRE);
    private final List<SupportPlan> plans = new ArrayList<>();
    private final List<Condition> conditions = new ArrayList<>();

    private record Held(Document paper, Fact<PartnerId> holder, String on) {}

    private CentreRecords() {}

    static CentreRecords records() {
        return new CentreRecords();
    }

    /** By {@link #MANAGER}, under a mandate that runs from 2025-02-01 to 2027-12-31. */
    CentreRecords managed() {
        return mandated(
                aMandate("2025-02-01", "2027-12-31").signed("2025-02-01").there());
    }

    CentreRecords mandated(Mandate mandate) {
        mandates.add(mandate);
        return this;
    }

    CentreRecords runBy(PartnerKind other) {
        kind = other;
        return this;
    }

    CentreRecords opened(String on) {
        opening = Fact.known(LocalDate.parse(on));
        return this;
    }

    /** Left by the project of {@link ProjectFixture}. */
    CentreRecords leftBy(Fact<Delivery> works, List<Condition> subject) {
        origin = Origin.leftBy(ProjectFixture.aProject()
                .inExecution()
                .taking(Arrow.ACCEPT_PROVISIONALLY, Stage.PROVISIONALLY_ACCEPTED, LocalDate.parse("2026-03-01"))
                .there());
        delivery = works;
        ofWorks.addAll(subject);
        return this;
    }

    CentreRecords holding(DocumentKind kind, String on, Fact<LocalDate> until, PartnerId holder) {
        held.add(new Held(new Document(kind, kind + " 1", LocalDate.parse(on), until), Fact.known(holder), on));
        return this;
    }

    CentreRecords at(Premises some) {
        premises = some;
        return this;
    }

    CentreRecords assessed(AssessmentRecord... records) {
        assessments.addAll(List.of(records));
        return this;
    }

    CentreRecords writing(BookEntry entry) {
        oversight = OversightFixture.and(oversight, entry);
        return this;
    }

    CentreRecords overseen(Oversight books) {
        oversight = books;
        return this;
    }

    CentreRecords trained(Training some) {
        training = some;
        return this;
    }

    CentreRecords equipped(Inventory some) {
        inventory = some;
        return this;
    }

    CentreRecords supported(SupportPlan plan) {
        plans.add(plan);
        return this;
    }

    CentreRecords subjectTo(Condition condition) {
        conditions.add(condition);
        return this;
    }

    CentreFile file() {
        Map<PartnerId, Partner> managers = new HashMap<>();
        mandates.forEach(mandate -> managers.put(
                mandate.manager(),
                Partner.registered(
                        mandate.manager(),
                        "PAR-2026-0001",
                        PartnerProfile.of(PartnerFixture.french("Manager"), kind))));
        return new CentreFile(
                new CentreWorks(centre(), delivery, premises, ofWorks),
                mandates,
                List.of(),
                managers,
                new AssessmentBook(assessments),
                oversight,
                training,
                inventory,
                plans,
                conditions);
    }

    private Centre centre() {
        Centre any = OversightFixture.aCentre();
        Centre centre = Centre.restore(
                new Centre.Snapshot(any.id(), any.reference(), any.profile(), origin, opening, List.of()));
        for (Held one : held) {
            centre = centre.documented(List.of(one.paper()), one.holder(), OversightFixture.act(one.on()))
                    .after();
        }
        return centre;
    }
}
