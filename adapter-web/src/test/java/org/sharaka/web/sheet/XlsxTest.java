package org.sharaka.web.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.application.partner.Sheet;
import org.sharaka.application.partner.SheetRow;
import org.sharaka.domain.fault.Fault;
import org.sharaka.domain.fault.InvalidValue;

class XlsxTest {

    private static final List<String> COLUMNS = List.of("kind", "name_ar", "name_fr", "committee_member");

    @Test
    void a_row_is_its_cells_by_column_without_the_empty_ones() throws IOException {
        Sheet sheet = read(written(cells -> {
            cells.value(1, 0, "COMPANY");
            cells.value(1, 1, "مصرف المغرب — الشُّركاء");
            cells.value(1, 3, true);
        }));
        assertThat(sheet.columns()).isEqualTo(COLUMNS);
        assertThat(sheet.rows())
                .containsExactly(new SheetRow(
                        2,
                        Map.of("kind", "COMPANY", "name_ar", "مصرف المغرب — الشُّركاء", "committee_member", "true"),
                        List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "12, 12",
        "12.0, 12",
        "12.50, 12.5",
        "0.00, 0",
        "-7, -7",
        "1.5E3, 1500",
        "2.12E+14, 212000000000000",
        "1E-7, 0.0000001",
        "1E300000000, 1E300000000"
    })
    void a_number_is_written_without_exponent_and_idle_zeros(String number, String text) throws IOException {
        assertThat(cell("<c r='E2'><v>" + number + "</v></c>")).isEqualTo(text);
    }

    @Test
    void a_number_that_a_program_wrote_comes_back() throws IOException {
        Sheet sheet = read(written(cells -> cells.value(1, 0, new BigDecimal("212000000000000"))));
        assertThat(sheet.rows().get(0).cells()).containsEntry("kind", "212000000000000");
    }

    @Test
    void a_truth_value_is_true_or_false() throws IOException {
        assertThat(cell("<c r='D2' t='b'><v>1</v></c>")).isEqualTo("true");
        assertThat(cell("<c r='D2' t='b'><v>0</v></c>")).isEqualTo("false");
    }

    @Test
    void a_formula_is_the_value_it_last_had() throws IOException {
        assertThat(cell("<c r='C2' t='str'><f>CONCAT(\"a\",\"b\")</f><v>ab</v></c>"))
                .isEqualTo("ab");
        assertThat(cell("<c r='E2'><f>1+1</f><v>2.0</v></c>")).isEqualTo("2");
        assertThat(cell("<c r='D2' t='b'><f>TRUE()</f><v>1</v></c>")).isEqualTo("true");
    }

    @Test
    void a_text_that_looks_like_a_formula_stays_text() throws IOException {
        assertThat(cell(HandMade.text("C2", "=1+1"))).isEqualTo("=1+1");
    }

    @Test
    void a_shared_text_of_several_runs_is_one_text() throws IOException {
        byte[] file = HandMade.workbook()
                .strings("<si><t>no</t></si><si><r><t>شرك</t></r><r><t>اء</t></r></si>")
                .rows(HandMade.HEADER + "<row r='2'><c r='B2' t='s'><v>1</v></c></row>")
                .bytes();
        assertThat(read(file).rows().get(0).cells()).containsEntry("name_ar", "شركاء");
    }

    @Test
    void a_line_is_the_number_of_its_row_and_empty_rows_are_passed_over() throws IOException {
        byte[] file = HandMade.workbook()
                .rows(HandMade.HEADER + "<row r='2'/><row r='3'><c r='A3' s='0'/>" + HandMade.text("B3", "")
                        + "</row><row r='4'>" + HandMade.text("C4", "x") + "</row><row r='1048576'>"
                        + HandMade.text("C1048576", "last") + "</row>")
                .bytes();
        assertThat(read(file).rows()).extracting(SheetRow::line).containsExactly(4, 1_048_576);
    }

    @Test
    void rows_that_do_not_say_their_number_are_counted() throws IOException {
        byte[] file = HandMade.workbook()
                .rows(HandMade.HEADER.replaceAll(" r='[A-D]?1'", "")
                        + "<row><c t='inlineStr'><is><t>COMPANY</t></is></c></row>")
                .bytes();
        assertThat(read(file).rows()).containsExactly(new SheetRow(2, Map.of("kind", "COMPANY"), List.of()));
    }

    @Test
    void names_in_the_header_are_trimmed() throws IOException {
        byte[] file = HandMade.workbook()
                .rows(HandMade.HEADER.replace("name_ar", " name_ar "))
                .bytes();
        assertThat(read(file).columns()).isEqualTo(COLUMNS);
    }

    @Test
    void a_cell_beside_the_last_column_is_a_fault_of_its_row() throws IOException {
        SheetRow row = read(written(cells -> cells.value(1, 5, "stray"))).rows().get(0);
        assertThat(row.line()).isEqualTo(2);
        assertThat(row.faults()).containsExactly(new Fault("", "import.row", "cells", List.of("4", "6")));
    }

    @Test
    void only_the_first_sheet_is_read() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            header(workbook.newWorksheet("الشركاء"));
            Worksheet other = workbook.newWorksheet("Other");
            for (int column = 0; column < 60; column++) {
                other.value(0, column, "x");
            }
        }
        assertThat(read(out.toByteArray()).columns()).isEqualTo(COLUMNS);
    }

    @Test
    void unknown_and_missing_columns_are_told_by_the_sheet() {
        byte[] file = HandMade.workbook()
                .rows("<row r='1'>" + HandMade.text("A1", "kind") + HandMade.text("B1", "colour") + "</row>")
                .bytes();
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(Fault::reason)
                                .containsExactly("missing", "missing", "missing", "unknown"));
    }

    @ParameterizedTest
    @CsvSource({
        "C2, t='e', #N/A, #N/A",
        "B2, t='e', #GETTING_DATA, #GETTING_DATA",
        "C2, t='str', #REF!, #REF!",
        "D2, t='e', #DIV/0!, #DIV/0!",
        "E2, t='e', #NUM!, #NUM!",
        "C2, , 46356, 46356",
        "A2, s='1', 46356.5, 46356.5",
        "D2, , 1, 1",
        "C2, t='b', 1, true",
        "E2, t='b', 0, false"
    })
    void a_cell_of_another_type_than_its_column_is_a_fault_with_its_address(
            String address, @Nullable String type, String value, String shown) throws IOException {
        String attributes = type == null ? "" : type;
        List<Fault> faults = row("<c r='" + address + "' " + attributes + "><v>" + value + "</v></c>")
                .faults();
        assertThat(faults).extracting(Fault::code, Fault::reason).containsExactly(tuple("import.row", "cell"));
        assertThat(faults.get(0).details()).containsExactly(address, shown);
    }

    @ParameterizedTest
    @CsvSource({
        "Essai_x0020_A, Essai A",
        "a_x202E_b, a\u202Eb",
        "a_x005F_x0020_b, a_x0020_b",
        "a_xD83D__xDE00_, a😀",
        "a_x00_, a_x00_"
    })
    void an_escape_is_the_sign_it_names(String written, String text) throws IOException {
        assertThat(cell(HandMade.text("C2", written))).isEqualTo(text);
        assertThat(cell("<c r='C2' t='str'><v>" + written + "</v></c>")).isEqualTo(text);
    }

    private static String cell(String cell) throws IOException {
        SheetRow row = row(cell);
        assertThat(row.faults()).isEmpty();
        return row.cells().values().iterator().next();
    }

    private static SheetRow row(String cell) throws IOException {
        byte[] file = HandMade.workbook()
                .rows(HandMade.HEADER.replace("</row>", HandMade.text("E1", "ice") + "</row>") + "<row r='2'>" + cell
                        + "</row>")
                .bytes();
        return read(file).rows().get(0);
    }

    private static byte[] written(Consumer<Worksheet> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("الشركاء");
            sheet.rightToLeft();
            header(sheet);
            rows.accept(sheet);
        }
        return out.toByteArray();
    }

    private static void header(Worksheet sheet) {
        for (int column = 0; column < COLUMNS.size(); column++) {
            sheet.value(0, column, COLUMNS.get(column));
        }
    }

    private static Sheet read(byte[] file) throws IOException {
        return Sheets.xlsx(new ByteArrayInputStream(file));
    }
}
