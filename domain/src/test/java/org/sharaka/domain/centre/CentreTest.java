package org.sharaka.domain.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;
import static org.sharaka.testing.PartnerFixture.arabicAndFrench;
import static org.sharaka.testing.PartnerFixture.french;
import static org.sharaka.testing.ProjectFixture.aProject;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sharaka.domain.acceptance.ReserveId;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.place.Region;
import org.sharaka.domain.policy.CentresPolicy;
import org.sharaka.domain.project.Arrow;
import org.sharaka.domain.project.Brief;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.Stage;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;
import org.sharaka.domain.text.Language;

class CentreTest {

    private static final LocalDate DAY = LocalDate.parse("2026-06-01");
    private static final Act OPENED = new Act(new UserId("u-1"), DAY);
    private static final PartnerId MANAGER = new PartnerId("p-1");
    private static final Fact<PartnerId> RUNS = Fact.known(MANAGER);
    private static final Rulebook BOOK = Rulebook.standard();
    private static final List<DocumentKind> ALL = List.of(
            DocumentKind.CONFORMITY_CERTIFICATE,
            DocumentKind.FIRE_OPINION,
            DocumentKind.INSURANCE,
            DocumentKind.OPERATING_AUTHORISATION);

    private static Centre centre(Field field) {
        return Centre.registered(
                new CentreId("cen-1"), "CEN-2026-0001", profile(field, false), Origin.EXISTING, Fact.unknown());
    }

    private static CentreProfile profile(Field field, boolean marked) {
        return new CentreProfile(
                french("Centre Exemple"),
                field,
                marked,
                new Brief.Site(Fact.unknown(), Fact.unknown()),
                Fact.unknown());
    }

    private static CentreProfile described(String name, Fact<String> place, int capacity) {
        return new CentreProfile(
                arabicAndFrench("مركز", name),
                Field.HEALTH,
                false,
                new Brief.Site(Fact.known(Region.MA_06), place),
                Fact.known(capacity));
    }

    private static Centre existing(CentreProfile profile) {
        return Centre.registered(new CentreId("cen-1"), "CEN-2026-0001", profile, Origin.EXISTING, Fact.known(DAY));
    }

    private static Document insurance(LocalDate until) {
        return new Document(DocumentKind.INSURANCE, "POL-1", DAY, Fact.known(until));
    }

    private static List<Document> papersBut(DocumentKind... missing) {
        return ALL.stream()
                .filter(kind -> !List.of(missing).contains(kind))
                .map(kind -> Document.of(kind, kind + " 1", DAY))
                .toList();
    }

    private static Check opening(Field field, Fact<PartnerId> manager, List<Document> papers) {
        return opening(BOOK, field, manager, papers);
    }

    private static Check opening(Rulebook book, Field field, Fact<PartnerId> manager, List<Document> papers) {
        return book.rule(looked(book, centre(field), DAY, manager, papers))
                .checks()
                .get(0);
    }

    private static OpeningInquiry looked(
            Rulebook book, Centre centre, LocalDate on, Fact<PartnerId> manager, List<Document> papers) {
        return new OpenCentre(on, papers).look(book, centre, around(manager));
    }

    private static CentreCircumstances around(Fact<PartnerId> manager) {
        return new CentreCircumstances(OPENED.by(), manager, Parties.NONE);
    }

    @Test
    void opens_with_a_running_mandate_and_its_papers_and_keeps_them() {
        Outcome<Centre> outcome = new OpenCentre(DAY, papersBut()).through(BOOK, centre(Field.HEALTH), around(RUNS));

        Centre open = outcome.fold(Outcome.Made::value, refused -> centre(Field.OTHER));
        assertThat(open.opening().value()).contains(DAY);
        assertThat(open.isOpenOn(DAY.minusDays(1))).isFalse();
        assertThat(open.isOpenOn(DAY)).isTrue();
        assertThat(open.papers()).hasSize(4);
        assertThatThrownBy(() -> OpenCentre.on(DAY).look(BOOK, open, around(RUNS)))
                .isInstanceOf(WrongState.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = DocumentKind.class,
            names = {"CONFORMITY_CERTIFICATE", "FIRE_OPINION", "INSURANCE", "OPERATING_AUTHORISATION"})
    void does_not_open_while_a_paper_is_missing(DocumentKind kind) {
        Check check = opening(Field.HEALTH, RUNS, papersBut(kind));

        assertThat(check.result() + " " + check.reason() + " " + check.missing())
                .isEqualTo("FAIL papers [" + kind + "]");
        assertThat(check.actual().plain()).doesNotContain(kind.name()).contains("RUNNING_MANDATE");
    }

    @ParameterizedTest
    @CsvSource({"OTHER, PASS", "ASSOCIATIVE_SPACE, PASS", "SOCIAL, FAIL", "HEALTH, FAIL", "EDUCATION, FAIL"})
    void an_authorisation_is_asked_where_the_field_asks_it(Field field, String result) {
        Check check = opening(field, RUNS, papersBut(DocumentKind.OPERATING_AUTHORISATION));

        assertThat(check.result()).hasToString(result);
    }

    @Test
    void does_not_open_without_a_mandate_nor_where_nobody_knows_of_one() {
        Check without = opening(Field.HEALTH, Fact.unknown(), papersBut());
        Check nothing = opening(Field.HEALTH, Fact.unknown(), List.of());

        assertThat(without.reason() + " " + without.missing()).isEqualTo("mandate [RUNNING_MANDATE]");
        assertThat(without.actual().plain())
                .isEqualTo("CONFORMITY_CERTIFICATE, FIRE_OPINION, INSURANCE, OPERATING_AUTHORISATION");
        assertThat(nothing.reason()).isEqualTo("fail");
        assertThat(nothing.missing())
                .containsExactly(
                        "RUNNING_MANDATE",
                        "CONFORMITY_CERTIFICATE",
                        "FIRE_OPINION",
                        "INSURANCE",
                        "OPERATING_AUTHORISATION");
        assertThat(nothing.actual().plain()).isEmpty();
    }

    @Test
    void which_fields_need_an_authorisation_follows_an_adoption_and_a_ruling_is_made_again() {
        Rulebook later = BOOK.adopting(
                CentresPolicy.standard().named("centres.v2").from("2020-01-01").authorised(Set.of(Field.OTHER)));
        List<Document> papers = papersBut(DocumentKind.OPERATING_AUTHORISATION);
        OpeningInquiry health = looked(BOOK, centre(Field.HEALTH), DAY, RUNS, papers);
        Ruling before = BOOK.rule(health);

        assertThat(before.policy()).isEqualTo("centres.v1");
        assertThat(before.refuses()).isTrue();
        assertThat(later.rule(health).refuses()).isFalse();
        assertThat(opening(later, Field.OTHER, RUNS, papers).missing()).containsExactly("OPERATING_AUTHORISATION");
        assertThat(later.replay(health, before)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-01, 2026-06-01, PASS", "2026-06-02, 2027-01-01, FAIL", "2026-01-01, 2026-05-31, FAIL"})
    void a_paper_is_there_while_it_is_in_force(String from, String until, String result) {
        List<Document> papers = Stream.concat(
                        papersBut(DocumentKind.INSURANCE).stream(),
                        Stream.of(new Document(
                                DocumentKind.INSURANCE,
                                "POL-1",
                                LocalDate.parse(from),
                                Fact.known(LocalDate.parse(until)))))
                .toList();

        assertThat(opening(Field.HEALTH, RUNS, papers).result()).hasToString(result);
    }

    @Test
    void a_paper_that_is_put_on_file_later_is_not_there_yet() {
        Centre filed = centre(Field.OTHER)
                .documented(papersBut(), Fact.known(MANAGER), new Act(OPENED.by(), DAY.plusDays(1)))
                .after();

        assertThat(BOOK.rule(looked(BOOK, filed, DAY, RUNS, List.of())).refuses())
                .isTrue();
        assertThat(BOOK.rule(looked(BOOK, filed, DAY.plusDays(1), RUNS, List.of()))
                        .refuses())
                .isFalse();
    }

    @Test
    void a_paper_in_another_name_is_not_the_managers() {
        Centre filed = centre(Field.OTHER)
                .documented(papersBut(), Fact.known(new PartnerId("p-2")), OPENED)
                .after();

        assertThat(filed.isHeldBy(DocumentKind.INSURANCE, MANAGER, DAY.minusDays(1)))
                .isEqualTo(Fact.unknown());
        assertThat(filed.isHeldBy(DocumentKind.INSURANCE, MANAGER, DAY)).isEqualTo(Fact.known(false));
        assertThat(filed.documented(papersBut(), Fact.known(MANAGER), OPENED)
                        .after()
                        .isHeldBy(DocumentKind.INSURANCE, MANAGER, DAY))
                .isEqualTo(Fact.known(true));
    }

    @Test
    void whose_a_paper_is_stays_unknown_while_none_of_its_kind_is_on_file() {
        Centre filed = centre(Field.OTHER)
                .documented(papersBut(DocumentKind.INSURANCE), Fact.known(MANAGER), OPENED)
                .after();

        assertThat(filed.isHeldBy(DocumentKind.INSURANCE, MANAGER, DAY)).isEqualTo(Fact.unknown());
        assertThat(filed.isHeldNotInForce(DocumentKind.INSURANCE, MANAGER, DAY)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"p-1, 2026-12-31, false", "p-1, 2027-01-01, true", "p-2, 2027-01-01, false"})
    void the_managers_own_paper_runs_out_after_its_last_day(String holder, LocalDate on, boolean ranOut) {
        Centre filed = centre(Field.OTHER)
                .documented(List.of(insurance(LocalDate.parse("2026-12-31"))), Fact.known(MANAGER), OPENED)
                .after()
                .documented(papersBut(DocumentKind.INSURANCE), Fact.known(new PartnerId("p-2")), OPENED)
                .after();

        assertThat(filed.isHeldNotInForce(DocumentKind.INSURANCE, new PartnerId(holder), on))
                .isEqualTo(ranOut);
    }

    @Test
    void the_journal_has_what_is_known_of_a_centre_when_it_is_registered() {
        CentreEvent full =
                existing(described("Centre", Fact.known("Sidi Moumen"), 40)).registration();
        CentreEvent bare = centre(Field.OTHER).registration();

        assertThat(full.action() + " " + full.subject()).isEqualTo("centre.registered cen-1");
        assertThat(full.particulars())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "reference", "CEN-2026-0001",
                        "name.ar", "مركز",
                        "name.fr", "Centre",
                        "field", "HEALTH",
                        "specialised", "true",
                        "region", "MA-06",
                        "place", "Sidi Moumen",
                        "capacity", "40",
                        "openedOn", "2026-06-01"));
        assertThat(bare.particulars()).containsOnlyKeys("reference", "name.fr", "field", "specialised");
    }

    @Test
    void the_journal_has_both_sides_of_what_changes_and_nothing_of_what_stays() {
        Centre before = existing(described("Centre", Fact.known("Sidi Moumen"), 40));
        Recorded<Centre> changed = before.changed(described("Centre Exemple", Fact.unknown(), 40));

        assertThat(changed.after().profile().name().get(Language.FR)).contains("Centre Exemple");
        assertThat(changed.after().opening()).isEqualTo(before.opening());
        assertThat(changed.events()).singleElement().satisfies(event -> {
            assertThat(event.action()).isEqualTo("centre.changed");
            assertThat(event.particulars())
                    .containsExactlyInAnyOrderEntriesOf(Map.of(
                            "was.name.fr", "Centre",
                            "name.fr", "Centre Exemple",
                            "was.place", "Sidi Moumen"));
        });
    }

    @Test
    void the_same_profile_changes_nothing() {
        Centre centre = centre(Field.OTHER);
        Recorded<Centre> same = centre.changed(profile(Field.OTHER, false));

        assertThat(same.after()).isSameAs(centre);
        assertThat(same.events()).isEmpty();
    }

    @Test
    void the_journal_lists_the_papers_that_come_on_file() {
        List<Document> two =
                List.of(Document.of(DocumentKind.FIRE_OPINION, "PC-7", DAY), insurance(LocalDate.parse("2026-12-31")));
        String list = "FIRE_OPINION PC-7 2026-06-01; INSURANCE POL-1 2026-06-01";

        assertThat(centre(Field.OTHER).documented(two, Fact.unknown(), OPENED).events())
                .singleElement()
                .satisfies(event -> assertThat(event.particulars()).isEqualTo(Map.of("documents", list)));
        assertThat(CentreEvent.opened(centre(Field.OTHER), DAY, two).particulars())
                .isEqualTo(Map.of("on", "2026-06-01", "documents", list));
        assertThat(CentreEvent.opened(centre(Field.OTHER), DAY, List.of()).particulars())
                .isEqualTo(Map.of("on", "2026-06-01"));
    }

    @Test
    void a_centre_takes_one_person_at_least() {
        assertThat(described("Centre", Fact.unknown(), 1).capacity()).isEqualTo(Fact.known(1));
        assertThat(faultsOf(() -> described("Centre", Fact.unknown(), 0)))
                .containsExactly(fault("/capacity", "value.range", "least", "1"));
    }

    @Test
    void a_name_has_two_hundred_characters_at_most() {
        String longest = "n".repeat(200);

        assertThat(CentreProfile.nameOf(Map.of(Language.FR, longest)).get(Language.FR))
                .contains(longest);
        assertThat(faultsOf(() -> CentreProfile.nameOf(Map.of(Language.FR, longest + "n"))))
                .containsExactly(fault("/fr", "value.text", "length", "200"));
    }

    @Test
    void a_centre_comes_back_from_storage_as_it_was() {
        Centre kept =
                Centre.restore(existing(described("Centre", Fact.unknown(), 40)).snapshot());

        assertThat(kept.reference()).isEqualTo("CEN-2026-0001");
        assertThat(kept.isOpenOn(DAY)).isTrue();
    }

    @Test
    void who_writes_centres_opens_them_and_lifts_their_reserves() {
        assertThat(OpenCentre.on(DAY).kind()).isEqualTo(new StepKind("open", Permission.WRITE_CENTRES));
        assertThat(new LiftReserve(DAY, new ReserveId("R1"), Fact.unknown()).kind())
                .isEqualTo(new StepKind("lift", Permission.WRITE_CENTRES));
    }

    @ParameterizedTest
    @CsvSource({
        "HEALTH, false, true",
        "VOCATIONAL_TRAINING, false, true",
        "SOCIAL, false, false",
        "SOCIAL, true, true",
        "OTHER, false, false"
    })
    void health_and_training_are_specialised_others_where_they_are_marked(Field field, boolean marked, boolean so) {
        assertThat(profile(field, marked).isSpecialised()).isEqualTo(so);
    }

    @Test
    void a_project_leaves_a_centre_once_its_works_are_accepted() {
        Project notified = aProject()
                .inExecution()
                .taking(Arrow.NOTIFY_COMPLETION, Stage.COMPLETION_NOTIFIED, DAY)
                .there();
        Project accepted = aProject()
                .inExecution()
                .taking(Arrow.NOTIFY_COMPLETION, Stage.COMPLETION_NOTIFIED, DAY)
                .taking(Arrow.ACCEPT_PROVISIONALLY, Stage.PROVISIONALLY_ACCEPTED, DAY)
                .there();

        assertThat(faultsOf(() -> Origin.leftBy(notified)))
                .containsExactly(fault("", "value.reference", "not-accepted", "COMPLETION_NOTIFIED"));
        assertThat(Origin.leftBy(accepted).project().value()).contains(accepted.id());
        assertThat(Centre.registered(
                                new CentreId("cen-2"),
                                "CEN-2026-0002",
                                profile(Field.HEALTH, false),
                                Origin.leftBy(accepted),
                                Fact.unknown())
                        .registration()
                        .particulars())
                .containsEntry("project", accepted.id().value())
                .doesNotContainKey("openedOn");
        assertThat(faultsOf(() -> Centre.registered(
                        new CentreId("cen-2"),
                        "CEN-2026-0002",
                        profile(Field.HEALTH, false),
                        Origin.leftBy(accepted),
                        Fact.known(DAY))))
                .containsExactly(fault("/openedOn", "value.date", "opened"));
    }
}
