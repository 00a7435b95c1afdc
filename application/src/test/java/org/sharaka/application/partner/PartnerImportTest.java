package org.sharaka.application.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.sharaka.application.Office.TODAY;
import static org.sharaka.application.Office.byOfficer;
import static org.sharaka.application.Office.byViewer;
import static org.sharaka.testing.PartnerFixture.ice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.application.Office;
import org.sharaka.application.partner.ImportReport.RowOutcome;
import org.sharaka.application.partner.PartnerImport.Mode;
import org.sharaka.application.store.PartnerQuery;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.StoreUnavailable;
import org.sharaka.domain.fault.Fault;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.text.Language;

class PartnerImportTest {

    private static final List<String> COLUMNS =
            List.of("kind", "name_ar", "name_fr", "name_en", "ice", "committee_member");

    private final Office office = Office.open();

    private static Sheet sheet(String... rows) {
        List<SheetRow> read = new ArrayList<>();
        for (String row : rows) {
            String[] texts = row.split("\\|", -1);
            Map<String, String> cells = new TreeMap<>();
            for (int place = 0; place < COLUMNS.size(); place++) {
                if (!texts[place].isEmpty()) {
                    cells.put(COLUMNS.get(place), texts[place]);
                }
            }
            read.add(new SheetRow(read.size() + 2, cells, List.of()));
        }
        return new Sheet(COLUMNS, read);
    }

    private ImportReport run(Mode mode, String... rows) {
        return office.imports.run(byOfficer(), sheet(rows), mode);
    }

    private List<RowOutcome> outcomes(Mode mode, String... rows) {
        return run(mode, rows).rows().stream().map(ImportReport.Row::outcome).toList();
    }

    private List<Partner> partners() {
        PartnerQuery all = new PartnerQuery(
                "", Fact.unknown(), Fact.unknown(), Fact.unknown(), TODAY, Language.FR, Fact.unknown(), 200);
        return office.partners.list(byViewer(), all).items().stream()
                .map(partner -> partner.value())
                .toList();
    }

    private int seats() {
        return office.committee.on(byViewer(), TODAY, Language.FR).size();
    }

    @Test
    void partners_are_entered_with_their_seats() {
        assertThat(outcomes(
                        Mode.ALL_OR_NOTHING,
                        "COMPANY|مصرف|Banque|||true",
                        "ASSOCIATION||Espoir|Hope|" + ice(1).digits() + "|false"))
                .containsExactly(RowOutcome.CREATED, RowOutcome.CREATED);

        assertThat(partners()).hasSize(2);
        assertThat(seats()).isEqualTo(1);
        assertThat(office.actions()).containsExactly("partner.registered", "membership.taken", "partner.registered");
    }

    @Test
    void the_same_sheet_twice_changes_nothing() {
        String[] rows = {"COMPANY|مصرف|Banque|||true", "ASSOCIATION||Espoir|||false"};
        run(Mode.ALL_OR_NOTHING, rows);
        List<String> before = office.actions();

        assertThat(outcomes(Mode.ALL_OR_NOTHING, rows)).containsOnly(RowOutcome.UNCHANGED);
        assertThat(office.actions()).isEqualTo(before);
    }

    @Test
    void a_row_is_matched_by_fold_key_and_kind_and_fills_what_is_not_known() {
        run(Mode.ALL_OR_NOTHING, "COMPANY|مؤسسة||||false");

        assertThat(outcomes(Mode.ALL_OR_NOTHING, "COMPANY|موسسه|Fondation|||true"))
                .containsExactly(RowOutcome.UPDATED);
        assertThat(outcomes(Mode.ALL_OR_NOTHING, "FOUNDATION|موسسه||||false")).containsExactly(RowOutcome.CREATED);

        assertThat(partners()).hasSize(2);
        assertThat(seats()).isEqualTo(1);
        assertThat(outcomes(Mode.ALL_OR_NOTHING, "COMPANY|موسسه||||false"))
                .as("false takes no seat")
                .containsExactly(RowOutcome.UNCHANGED);
        assertThat(seats()).isEqualTo(1);
    }

    @Test
    void a_row_that_names_a_partner_with_another_ice_is_rejected_and_changes_nothing() {
        run(Mode.ALL_OR_NOTHING, "COMPANY||Banque||" + ice(1).digits() + "|false");

        ImportReport report = run(
                Mode.PARTIAL,
                "COMPANY||Banque||" + ice(2).digits() + "|false",
                "COMPANY||Autre||" + ice(3).digits() + "|false",
                "COMPANY||Autre||" + ice(4).digits() + "|false");

        assertThat(report.rows())
                .extracting(ImportReport.Row::outcome)
                .containsExactly(RowOutcome.REJECTED, RowOutcome.CREATED, RowOutcome.REJECTED);
        assertThat(report.rows().get(0).faults())
                .extracting(Fault::pointer, Fault::code, Fault::reason)
                .containsExactly(tuple("/ice", "import.row", "other"));
        assertThat(report.rows().get(2).faults()).extracting(Fault::reason).containsExactly("other");
        assertThat(outcomes(Mode.PARTIAL, "COMPANY||banque||" + ice(1).digits() + "|false", "COMPANY||Banque|||false"))
                .containsOnly(RowOutcome.UNCHANGED);
    }

    @ParameterizedTest
    @CsvSource({"VRAI, 1", "oui, 1", "Yes, 1", "صحيح, 1", "نعم, 1", "FAUX, 0", "non, 0", "No, 0", "خطأ, 0", "لا, 0"})
    void a_flag_is_taken_as_spreadsheets_and_people_write_it(String flag, int seats) {
        assertThat(outcomes(Mode.ALL_OR_NOTHING, "COMPANY||Banque|||" + flag)).containsExactly(RowOutcome.CREATED);
        assertThat(seats()).isEqualTo(seats);
    }

    @Test
    void every_fault_of_every_row_is_told_and_nothing_is_kept() {
        ImportReport report = run(
                Mode.ALL_OR_NOTHING,
                "COMPANY||Good|||true",
                "CAT||\u202Ebad||123|perhaps",
                "|||||",
                "NATURAL_PERSON||Nadia|||true");

        assertThat(report.kept()).isFalse();
        assertThat(report.rows())
                .extracting(ImportReport.Row::outcome)
                .containsExactly(RowOutcome.CREATED, RowOutcome.REJECTED, RowOutcome.REJECTED, RowOutcome.REJECTED);
        assertThat(report.rows().get(1).line()).isEqualTo(3);
        assertThat(report.rows().get(1).faults())
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder("/kind", "/name_fr", "/ice", "/committee_member");
        assertThat(report.rows().get(2).faults())
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder("/kind", "/name_ar", "/committee_member");
        assertThat(report.rows().get(3).refusals())
                .extracting(check -> check.rule().code())
                .containsExactly("membership.kind");
        assertThat(partners()).isEmpty();
        assertThat(office.actions()).isEmpty();
    }

    @Test
    void rows_without_fault_are_kept_where_that_is_asked_for() {
        ImportReport report = run(
                Mode.PARTIAL,
                "COMPANY||One||" + ice(1).digits() + "|true",
                "COMPANY||Two||" + ice(1).digits() + "|true");

        assertThat(report.kept()).isTrue();
        assertThat(report.rows().get(1).faults()).extracting(Fault::code).containsExactly("partner.ice");
        assertThat(partners()).hasSize(1);
        assertThat(seats()).isEqualTo(1);
    }

    @Test
    void a_rehearsal_tells_what_would_be_and_keeps_nothing() {
        ImportReport report = run(Mode.REHEARSAL, "COMPANY||One|||true");

        assertThat(report.count(RowOutcome.CREATED)).isEqualTo(1);
        assertThat(report.kept()).isFalse();
        assertThat(partners()).isEmpty();
        assertThat(office.actions()).isEmpty();
    }

    @Test
    void reference_data_are_entered_once() {
        Sheet reference = sheet("COMPANY||One|||true", "COMPANY||Two|||true");

        assertThat(office.imports.runOnEmptyRegister(byOfficer(), reference)).isEqualTo(2);
        assertThat(office.imports.runOnEmptyRegister(byOfficer(), sheet("COMPANY||Three|||true")))
                .isZero();
        assertThat(partners()).hasSize(2);
    }

    @Test
    void an_import_that_the_journal_cannot_tell_has_not_happened() {
        Office broken = office.withFailingJournal();

        assertThatThrownBy(() -> broken.imports.run(byOfficer(), sheet("COMPANY||One|||true"), Mode.PARTIAL))
                .isInstanceOf(StoreUnavailable.class);
        assertThat(partners()).isEmpty();
    }

    @Test
    void a_reader_imports_nothing() {
        assertThatThrownBy(() -> office.imports.run(byViewer(), sheet(), Mode.REHEARSAL))
                .isInstanceOf(Rejected.NotPermitted.class);
    }
}
