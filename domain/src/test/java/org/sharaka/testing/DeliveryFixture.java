package org.sharaka.testing;

import static org.sharaka.testing.ProjectFixture.aProject;
import static org.sharaka.testing.ProjectFixture.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.sharaka.domain.acceptance.AcceptFinally;
import org.sharaka.domain.acceptance.AcceptProvisionally;
import org.sharaka.domain.acceptance.AcceptingInquiry;
import org.sharaka.domain.acceptance.ArrowStep;
import org.sharaka.domain.acceptance.Delivery;
import org.sharaka.domain.acceptance.DeliveryCircumstances;
import org.sharaka.domain.acceptance.DeliveryStep;
import org.sharaka.domain.acceptance.Handed;
import org.sharaka.domain.acceptance.ItemResult;
import org.sharaka.domain.acceptance.Lot;
import org.sharaka.domain.acceptance.LotId;
import org.sharaka.domain.acceptance.NameLots;
import org.sharaka.domain.acceptance.NewLot;
import org.sharaka.domain.acceptance.NewReserve;
import org.sharaka.domain.acceptance.NotifyCompletion;
import org.sharaka.domain.acceptance.RaiseReserve;
import org.sharaka.domain.acceptance.ReadyForUse;
import org.sharaka.domain.acceptance.RecordVisit;
import org.sharaka.domain.acceptance.Severity;
import org.sharaka.domain.acceptance.TermsInForce;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.condition.Answers;
import org.sharaka.domain.condition.Condition;
import org.sharaka.domain.condition.ConditionId;
import org.sharaka.domain.condition.ConditionedStep;
import org.sharaka.domain.condition.Subject;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.project.Nature;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * Deliveries for tests, said as sentences: {@code aDelivery().notified("2026-05-01").visited("2026-05-05")}. The
 * project moves with its lots. What is not said passes: papers, readiness, terms.
 */
public final class DeliveryFixture {

    public static final UserId OFFICER = ProjectFixture.OFFICER;
    public static final UserId ANOTHER_OFFICER = new UserId("u-another");

    private static final List<DocumentKind> PAPERS = List.of(
            DocumentKind.MINUTES,
            DocumentKind.ASSET_LIST,
            DocumentKind.AS_BUILT_PLANS,
            DocumentKind.MANUALS,
            DocumentKind.WARRANTIES,
            DocumentKind.CONFORMITY_CERTIFICATE,
            DocumentKind.FIRE_OPINION,
            DocumentKind.ASSIGNMENT,
            DocumentKind.TEN_YEAR_INSURANCE);

    private final Project project;
    private final Delivery delivery;
    private final Fact<TermsInForce> terms;
    private final UserId actor;
    private final Parties parties;
    private final boolean open;
    private final Rulebook book;
    private final List<Condition> conditions;

    private DeliveryFixture(
            Project project,
            Delivery delivery,
            Fact<TermsInForce> terms,
            UserId actor,
            Parties parties,
            boolean open,
            Rulebook book,
            List<Condition> conditions) {
        this.project = project;
        this.delivery = delivery;
        this.terms = terms;
        this.actor = actor;
        this.parties = parties;
        this.open = open;
        this.book = book;
        this.conditions = conditions;
    }

    /** Of a building of model 1 whose works started on {@link ProjectFixture#STARTED_ON}; one lot, the whole. */
    public static DeliveryFixture aDelivery() {
        return of(aProject().inExecution());
    }

    /** Of a building of model 2, under version 2 of terms with the items a and b. */
    public static DeliveryFixture aPartnersDelivery() {
        DeliveryFixture made = of(aProject().partnerBuilt().inExecution());
        return made.under(Fact.known(new TermsInForce(2, List.of("a", "b"))));
    }

    /** Of equipment, without building work. */
    public static DeliveryFixture aDeliveryOfEquipment() {
        return of(aProject().ofNature(Nature.EQUIPMENT).inExecution());
    }

    public static DeliveryFixture of(ProjectFixture project) {
        return new DeliveryFixture(
                project.there(),
                Delivery.begun(project.there().id(), ProjectFixture.STARTED_ON, List.of()),
                Fact.unknown(),
                OFFICER,
                Parties.NONE,
                false,
                Rulebook.standard(),
                List.of());
    }

    public static LotId lot(String id) {
        return new LotId(id);
    }

    /** All papers that acceptance asks for but these. */
    public static List<Document> papersBut(DocumentKind... missing) {
        return PAPERS.stream()
                .filter(kind -> !Arrays.asList(missing).contains(kind))
                .map(kind -> paper(kind, "2023-01-01"))
                .toList();
    }

    public static ReadyForUse ready() {
        Fact<Boolean> yes = Fact.known(true);
        return new ReadyForUse(yes, yes, yes, yes);
    }

    public static Handed everything() {
        return handed(papersBut());
    }

    public static Handed handed(List<Document> papers) {
        return new Handed(ready(), papers, Fact.unknown(), List.of(), List.of());
    }

    /** Everything, held against version 2 of the terms, with both items met. */
    public static Handed everythingOfTheTerms() {
        return new Handed(ready(), papersBut(), Fact.known(2), met("a", "b"), List.of());
    }

    public static List<ItemResult> met(String... items) {
        return Stream.of(items)
                .map(item -> new ItemResult(item, ItemResult.Result.MET))
                .toList();
    }

    public static NewReserve aReserve(Severity severity) {
        return new NewReserve(
                Fact.unknown(), severity, "The door does not close", "Hall", Fact.unknown(), Fact.unknown());
    }

    public static NewReserve dueOn(String deadline, Severity severity) {
        return new NewReserve(
                Fact.unknown(),
                severity,
                "The door does not close",
                "Hall",
                Fact.unknown(),
                Fact.known(LocalDate.parse(deadline)));
    }

    public DeliveryFixture by(UserId who) {
        return new DeliveryFixture(project, delivery, terms, who, parties, open, book, conditions);
    }

    public DeliveryFixture with(Parties some) {
        return new DeliveryFixture(project, delivery, terms, actor, some, open, book, conditions);
    }

    public DeliveryFixture whoseCentreIsOpen() {
        return new DeliveryFixture(project, delivery, terms, actor, parties, true, book, conditions);
    }

    public DeliveryFixture under(Fact<TermsInForce> some) {
        return new DeliveryFixture(project, delivery, some, actor, parties, open, book, conditions);
    }

    public DeliveryFixture under(Rulebook other) {
        return new DeliveryFixture(project, delivery, terms, actor, parties, open, other, conditions);
    }

    public Rulebook book() {
        return book;
    }

    public DeliveryFixture inLots(String... names) {
        List<NewLot> lots =
                Stream.of(names).map(name -> new NewLot(name, Fact.unknown())).toList();
        return after(new NameLots(delivery.begunOn(), lots));
    }

    public DeliveryFixture notified(String on, String... lots) {
        return after(new NotifyCompletion(day(on), lots(lots), Fact.known(paper(DocumentKind.NOTICE, on))));
    }

    public DeliveryFixture visited(String on, String... lots) {
        return after(
                new RecordVisit(day(on), lots(lots), Fact.known("The commission"), Fact.unknown(), Fact.known(false)));
    }

    /** With everything handed in. */
    public DeliveryFixture accepted(String on, String... lots) {
        return after(accepting(on, terms.value().isPresent() ? everythingOfTheTerms() : everything(), lots));
    }

    /** Accepted on a day, noticed and visited before it. */
    public DeliveryFixture delivered(String on) {
        return notified(day(on).minusDays(9).toString())
                .visited(day(on).minusDays(4).toString())
                .accepted(on);
    }

    public DeliveryFixture acceptedFinally(String on, String... lots) {
        return after(new AcceptFinally(day(on), lots(lots), List.of()));
    }

    public DeliveryFixture reserved(String on, Severity severity) {
        return after(new RaiseReserve(day(on), aReserve(severity)));
    }

    public static AcceptProvisionally accepting(String on, Handed handed, String... lots) {
        return new AcceptProvisionally(day(on), lots(lots), handed, List.of(), Answers.NONE);
    }

    public static AcceptProvisionally accepting(String on, NewReserve... reserves) {
        return new AcceptProvisionally(day(on), List.of(), everything(), List.of(reserves), Answers.NONE);
    }

    public Outcome<Delivery> take(DeliveryStep step) {
        return step.through(book, delivery, around());
    }

    public Ruling look(DeliveryStep step) {
        return book.rule(step.look(book, delivery, around()));
    }

    public DeliveryFixture after(DeliveryStep step) {
        Outcome.Made<Delivery> made = Outcomes.made(take(step));
        Project moved = step instanceof ArrowStep arrow
                ? arrow.moved(project, made.value(), new Act(actor, step.on()), Map.of())
                        .after()
                : project;
        return new DeliveryFixture(moved, made.value(), terms, actor, parties, open, book, conditionsAfter(step, made));
    }

    /** Each lot has conditions of its own, as the register sets them. */
    private List<Condition> conditionsAfter(DeliveryStep step, Outcome.Made<Delivery> made) {
        List<Condition> all = new ArrayList<>(conditions);
        AtomicInteger number = new AtomicInteger(all.size());
        if (step instanceof AcceptProvisionally accepted
                && made.inquiry().value().orElseThrow() instanceof AcceptingInquiry asked) {
            asked.lots()
                    .forEach(lot -> all.addAll(accepted.withPapers(asked)
                            .set(
                                    new ConditionedStep(
                                            made.ruling().gate(),
                                            new Act(actor, step.on()),
                                            made.ruling().with(Result.WARN).stream()
                                                    .filter(check ->
                                                            asked.lots().size() == 1
                                                                    || check.about()
                                                                            .equals(lot.lot()
                                                                                    .value()))
                                                    .toList(),
                                            List.of(
                                                    Subject.of(Subject.Kind.PROJECT, project.id()),
                                                    Subject.of(Subject.Kind.LOT, lot.lot())),
                                            asked.works().builtByParty() ? "PARTY" : "CONTRACTOR"),
                                    book.on(step.on()).acceptance(),
                                    () -> new ConditionId("CND-2026-000" + number.incrementAndGet()))));
        }
        return List.copyOf(all);
    }

    /** With what becomes of each of its conditions. */
    public DeliveryFixture whoseConditions(UnaryOperator<Condition> change) {
        List<Condition> changed = conditions.stream().map(change).toList();
        return new DeliveryFixture(project, delivery, terms, actor, parties, open, book, changed);
    }

    public List<Condition> conditions() {
        return conditions;
    }

    public DeliveryCircumstances around() {
        return new DeliveryCircumstances(project, actor, parties, terms, conditions, open);
    }

    public Delivery there() {
        return delivery;
    }

    public Project project() {
        return project;
    }

    /** The only lot, or the first. */
    public Lot lot() {
        return delivery.lots().get(0);
    }

    private static List<LotId> lots(String... ids) {
        return Stream.of(ids).map(LotId::new).toList();
    }

    private static LocalDate day(String on) {
        return LocalDate.parse(on);
    }
}
