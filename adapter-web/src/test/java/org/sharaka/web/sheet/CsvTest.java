package org.sharaka.web.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharaka.application.partner.Sheet;
import org.sharaka.application.partner.SheetRow;
import org.sharaka.domain.fault.Fault;
import org.sharaka.domain.fault.InvalidValue;

class CsvTest {

    private static final String HEADER = "kind,name_ar,name_fr,committee_member\n";

    @Test
    void a_row_is_its_cells_by_column_without_the_empty_ones() throws IOException {
        Sheet sheet = read(HEADER + "COMPANY,البريد بنك,,true\n");
        assertThat(sheet.columns()).containsExactly("kind", "name_ar", "name_fr", "committee_member");
        assertThat(sheet.rows())
                .containsExactly(new SheetRow(
                        2, Map.of("kind", "COMPANY", "name_ar", "البريد بنك", "committee_member", "true"), List.of()));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_name() throws IOException {
        assertThat(read("\uFEFF" + HEADER).columns()).startsWith("kind");
    }

    @Test
    void names_in_the_header_are_trimmed_and_cells_are_not() throws IOException {
        Sheet sheet =
                read(" kind ,\tname_ar,name_fr\u00A0,committee_member \n C,a b , c,true\n".replace("\u00A0", " "));
        assertThat(sheet.columns()).containsExactly("kind", "name_ar", "name_fr", "committee_member");
        assertThat(sheet.rows().get(0).cells()).containsEntry("kind", " C").containsEntry("name_ar", "a b ");
    }

    @Test
    void the_header_tells_whether_semicolons_part_the_cells() throws IOException {
        SheetRow row = read("kind;name_ar;name_fr;committee_member\nCOMPANY;;Un, deux, trois, quatre, cinq;true\n")
                .rows()
                .get(0);
        assertThat(row.cells()).containsEntry("name_fr", "Un, deux, trois, quatre, cinq");
        assertThat(row.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void the_header_or_the_first_line_tells_what_parts_the_cells(String separator) throws IOException {
        String text = (HEADER + "COMPANY,,Banque,VRAI\n").replace(",", separator);
        for (String said : List.of("", "sep=" + separator + "\n", "SEP=" + separator + "\r\n")) {
            Sheet sheet = read(said + text);
            assertThat(sheet.columns()).hasSize(4);
            assertThat(sheet.rows())
                    .containsExactly(new SheetRow(
                            said.isEmpty() ? 2 : 3,
                            Map.of("kind", "COMPANY", "name_fr", "Banque", "committee_member", "VRAI"),
                            List.of()));
        }
    }

    @Test
    void a_separator_that_is_not_taken_is_named() {
        assertThat(refusalOf(() -> read("sep=:\n" + HEADER)).fault())
                .isEqualTo(new Fault("", "import.file", "separator", List.of(":")));
    }

    @Test
    void empty_cells_behind_the_header_are_no_columns() throws IOException {
        Sheet sheet = read(HEADER.replace("\n", ",,\n") + "COMPANY,,a,true,,\nCOMPANY,,b,true\nCOMPANY,,c,true,,x\n");
        assertThat(sheet.columns()).containsExactly("kind", "name_ar", "name_fr", "committee_member");
        assertThat(sheet.rows()).extracting(row -> row.faults().size()).containsExactly(0, 0, 1);
    }

    @Test
    void a_header_is_understood_in_three_languages() throws IOException {
        for (String header : List.of(
                "Nature;Nom en arabe;Nom en français;Membre du comité",
                "النوع;الاسم بالعربية;الاسم بالفرنسية;عضو اللجنة",
                "Kind;Arabic name;French name;Committee member")) {
            assertThat(read(header + "\n").columns()).containsExactly("kind", "name_ar", "name_fr", "committee_member");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"#N/A", "#REF!", "#VALEUR!", "#NOM?", "#DIV/0!", "#SPILL!", "#####"})
    void an_error_of_a_spreadsheet_is_no_text(String error) throws IOException {
        assertThat(read(HEADER + "COMPANY,," + error + ",true\n").rows().get(0).faults())
                .containsExactly(new Fault("/name_fr", "import.row", "cell", List.of("C2", error)));
    }

    @Test
    void semicolons_in_cells_do_not_part_them_where_the_header_has_commas() throws IOException {
        assertThat(read(HEADER + "COMPANY,,a;b;c;d;e;f,true\n").rows().get(0).cells())
                .containsEntry("name_fr", "a;b;c;d;e;f");
    }

    @Test
    void separators_within_the_quotes_of_the_header_do_not_count() {
        assertThat(catchThrowableOfType(InvalidValue.class, () -> read("\"a;b;c\",kind\n"))
                        .faults())
                .extracting(Fault::pointer)
                .contains("/a;b;c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void a_line_is_the_one_on_which_its_row_begins(String end) throws IOException {
        String text = HEADER
                + "COMPANY,,\"Two\n\"\"quoted\"\"\nlines, and more\",true\n"
                + "\n"
                + "COMPANY,\"\n\n\",x,true\n"
                + "COMPANY,,last,true";
        List<SheetRow> rows = read(text.replace("\n", end)).rows();
        assertThat(rows).extracting(SheetRow::line).containsExactly(2, 6, 9);
        assertThat(rows.get(0).cells()).containsEntry("name_fr", "Two\n\"quoted\"\nlines, and more".replace("\n", end));
    }

    @Test
    void lines_stay_true_over_thousands_of_quoted_line_breaks() throws IOException {
        StringBuilder text = new StringBuilder(HEADER.replace("\n", "\r\n"));
        int line = 2;
        for (int row = 0; row < 300; row++) {
            text.append("COMPANY,,\"").append("x\r\n".repeat(row)).append("\",true\r\n");
            line += row + 1;
        }
        text.append("COMPANY,,last,true\r\n");
        List<SheetRow> rows = read(text.toString()).rows();
        assertThat(rows.get(300).line()).isEqualTo(line);
        assertThat(rows.get(299).cells()).containsEntry("name_fr", "x\r\n".repeat(299));
    }

    @Test
    void rows_that_are_wholly_empty_are_passed_over() throws IOException {
        assertThat(read("\n" + HEADER + "\nCOMPANY,,a,true\n,,,\n\"\",,,\n\n\n").rows())
                .extracting(SheetRow::line)
                .containsExactly(4);
    }

    @Test
    void a_row_with_too_many_or_too_few_cells_is_at_fault_and_the_others_are_read() throws IOException {
        List<SheetRow> rows = read(HEADER + "COMPANY,a,b\nCOMPANY,a,b,true,\nCOMPANY,a,b,true\n")
                .rows();
        assertThat(rows).extracting(SheetRow::line).containsExactly(2, 3, 4);
        assertThat(rows.get(0).faults()).containsExactly(new Fault("", "import.row", "cells", List.of("4", "3")));
        assertThat(rows.get(1).faults()).containsExactly(new Fault("", "import.row", "cells", List.of("4", "5")));
        assertThat(rows.get(2).faults()).isEmpty();
    }

    @Test
    void text_behind_a_closing_quote_is_a_fault_of_its_row_alone() throws IOException {
        List<SheetRow> rows = read(HEADER + "COMPANY,,\"a\"b,true\nCOMPANY,,\"a\"b\nCOMPANY,,c,true\nCOMPANY,,\"d\"e")
                .rows();
        assertThat(rows).extracting(SheetRow::line).containsExactly(2, 3, 4, 5);
        assertThat(rows)
                .extracting(row -> row.faults().stream().map(Fault::reason).toList())
                .containsExactly(List.of("quote"), List.of("quote"), List.of(), List.of("quote"));
        assertThat(rows.get(0).faults().get(0).code()).isEqualTo("import.row");
    }

    @Test
    void a_quote_that_is_never_closed_makes_the_file_unreadable_and_names_its_line() {
        UnreadableSheet refused = refusalOf(() -> read(HEADER + "COMPANY,,a,true\nCOMPANY,,\"b,true\nC,,c,true\n"));
        assertThat(refused.fault()).isEqualTo(new Fault("", "import.file", "quote", List.of("3")));
    }

    @Test
    void a_misquoted_header_makes_the_file_unreadable() {
        assertThat(refusalOf(() -> read("\"kind\"x,name_ar\nC,a\n")).fault().reason())
                .isEqualTo("quote");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "'=1+1", "'007", "+212", "@SUM(A1)", "-", "#", "a\"b", "null", "\\n"})
    void what_looks_like_a_formula_or_an_escape_stays_text(String cell) throws IOException {
        assertThat(read(HEADER + "COMPANY,," + cell + ",true\n").rows().get(0).cells())
                .containsEntry("name_fr", cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void a_text_is_read_in_the_encodings_of_spreadsheets(String charset) throws IOException {
        byte[] bytes = (HEADER + "COMPANY,,L’Œuvre créée à Fès — Société,true\n").getBytes(Charset.forName(charset));
        assertThat(Sheets.csv(new ByteArrayInputStream(bytes)).rows().get(0).cells())
                .containsEntry("name_fr", "L’Œuvre créée à Fès — Société");
    }

    @Test
    void a_byte_order_mark_tells_the_order_of_utf_16() throws IOException {
        byte[] bytes = ("\uFEFF" + HEADER + "COMPANY,شركة,,true\n").getBytes(StandardCharsets.UTF_16LE);
        assertThat(Sheets.csv(new ByteArrayInputStream(bytes)).rows().get(0).cells())
                .containsEntry("name_ar", "شركة");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1256", "ISO-8859-6", "x-MacRoman"})
    void another_encoding_is_refused_and_never_guessed(String charset) {
        String name = charset.equals("x-MacRoman") ? "Société" : "شركة";
        byte[] bytes = (HEADER + "COMPANY," + name + ",,true\n").getBytes(Charset.forName(charset));
        assertThat(refusalOf(() -> Sheets.csv(new ByteArrayInputStream(bytes))).fault())
                .isEqualTo(new Fault("", "import.file", "encoding", List.of("UTF-8, UTF-16, windows-1252")));
    }

    @Test
    void an_encoded_surrogate_and_a_cut_character_are_refused() {
        byte[] surrogate = {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80};
        byte[] cut = {'a', (byte) 0xD8};
        for (byte[] bytes : List.of(surrogate, cut)) {
            assertThat(refusalOf(() -> Sheets.csv(new ByteArrayInputStream(bytes)))
                            .fault()
                            .reason())
                    .isEqualTo("encoding");
        }
    }

    @Test
    void an_empty_file_has_no_columns() {
        assertThatThrownBy(() -> read(""))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        invalid -> assertThat(invalid.faults())
                                .hasSize(4)
                                .allMatch(fault -> fault.code().equals("import.columns")
                                        && fault.reason().equals("missing")));
    }

    @Test
    void an_unknown_and_a_double_column_are_told() {
        assertThat(catchThrowableOfType(
                                InvalidValue.class,
                                () -> read("kind,name_ar,name_fr,committee_member,kind,colour\nA,a,a,true,B,b\n"))
                        .faults())
                .extracting(Fault::reason)
                .containsExactly("twice", "unknown");
    }

    @Test
    void a_sheet_has_at_most_fifty_columns() {
        String fifty = "kind,name_ar,name_fr,committee_member" + ",x".repeat(46);
        assertThatThrownBy(() -> read(fifty + "\n")).isInstanceOf(InvalidValue.class);
        assertThat(refusalOf(() -> read(fifty + ",x\n")).fault())
                .isEqualTo(new Fault("", "import.file", "columns", List.of("50")));
    }

    @Test
    void a_sheet_has_at_most_a_hundred_thousand_rows() throws IOException {
        String rows = HEADER + "C,,a,true\n".repeat(100_000);
        assertThat(read(rows + "\n,,,\n").rows()).hasSize(100_000);
        assertThat(refusalOf(() -> read(rows + "C,,a,true\n")).fault())
                .isEqualTo(new Fault("", "import.file", "rows", List.of("100000")));
    }

    @Test
    void a_file_has_at_most_sixteen_mebibytes() throws IOException {
        String head = HEADER + "C,,";
        String full = head + "a".repeat(Sheets.MAX_BYTES - head.length() - 5) + ",true";
        assertThat(read(full).rows()).hasSize(1);
        assertThat(refusalOf(() -> read(full + "\n")).fault().reason()).isEqualTo("size");
    }

    private static Sheet read(String text) throws IOException {
        return Sheets.csv(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static UnreadableSheet refusalOf(ThrowingCallable reading) {
        return catchThrowableOfType(UnreadableSheet.class, reading);
    }
}
