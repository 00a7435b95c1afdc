package org.sharaka.web.sheet;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.CellAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharaka.application.partner.Sheet;
import org.sharaka.domain.fault.Fault;
import org.sharaka.domain.fault.InvalidValue;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileXlsxTest {

    @Test
    void what_is_no_archive_is_no_workbook() {
        assertThat(reasonOf("kind,name_ar\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("workbook");
        assertThat(reasonOf(new byte[0])).isEqualTo("workbook");
        assertThat(reasonOf(new byte[] {'P', 'K', 3, 4})).isEqualTo("workbook");
    }

    @Test
    void a_refusal_is_one_line_without_trace_or_cause() {
        UnreadableSheet refused = refusalOf(new byte[] {'P', 'K', 3, 4, 0});
        assertThat(refused.fault()).isEqualTo(new Fault("", "import.file", "workbook", List.of()));
        assertThat(refused)
                .hasMessage("the file is no XLSX workbook, or a damaged one")
                .hasNoCause();
        assertThat(refused.getStackTrace()).isEmpty();
    }

    @Test
    void an_archive_cut_anywhere_is_no_workbook() {
        byte[] whole = HandMade.workbook().bytes();
        for (int length = 0; length < whole.length; length += 7) {
            assertThat(reasonOf(Arrays.copyOf(whole, length))).isEqualTo("workbook");
        }
    }

    @Test
    void an_archive_with_a_byte_changed_is_read_or_refused_and_nothing_else() throws IOException {
        byte[] whole = HandMade.workbook().bytes();
        for (int place = 0; place < whole.length; place++) {
            byte[] changed = whole.clone();
            changed[place] ^= 0x55;
            try {
                read(changed);
            } catch (UnreadableSheet | InvalidValue told) {
                assertThat(told).hasMessageNotContaining("\n");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sheet1.xml"})
    void a_part_with_a_character_changed_is_read_or_refused_and_nothing_else(String part) throws IOException {
        String whole = HandMade.workbook().part(part);
        for (int place = 0; place < whole.length(); place++) {
            for (char sign : new char[] {'<', '\0', '9'}) {
                String changed = whole.substring(0, place) + sign + whole.substring(place + 1);
                try {
                    read(HandMade.workbook().with(part, changed).bytes());
                } catch (UnreadableSheet | InvalidValue told) {
                    assertThat(told).hasMessageNotContaining("\n");
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sheet1.xml"})
    void an_archive_without_a_part_it_needs_is_no_workbook(String part) {
        assertThat(reasonOf(HandMade.workbook().without(part).bytes())).isEqualTo("workbook");
    }

    @Test
    void a_workbook_without_sheets_is_none() {
        assertThat(reasonOf(HandMade.workbook()
                        .with("xl/workbook.xml", "<workbook/>")
                        .bytes()))
                .isEqualTo("workbook");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='2'><c r='A2'>",
                "<row r='x'/>",
                "<row r='2'><c r='A2' t='zz'><v>1</v></c></row>",
                "<row r='2'><c r='A2'><v>one</v></c></row>",
                "<row r='2'><c r='A2'><f t='shared' si='7'/><v>1</v></c></row>",
                "<row r='2'><c r='!!'><v>1</v></c></row>"
            })
    void a_sheet_that_makes_no_sense_is_no_workbook(String rows) {
        assertThat(reasonOf(withRows(rows))).isEqualTo("workbook");
    }

    @Test
    void two_parts_of_one_name_are_refused() {
        assertThat(reasonOf(HandMade.workbook().with("XL/Sheet1.xml", "<a/>").bytes()))
                .isEqualTo("workbook");
    }

    @Test
    void an_archive_inflates_to_sixty_four_mebibytes_at_most() throws IOException {
        long left = Parts.MAX_INFLATED - HandMade.workbook().inflated();
        assertThat(read(HandMade.workbook().withZeros("xl/media/a.bin", left).bytes())
                        .rows())
                .isEmpty();
        assertThat(refusalOf(HandMade.workbook()
                                .withZeros("xl/media/a.bin", left + 1)
                                .bytes())
                        .fault())
                .isEqualTo(new Fault("", "import.file", "inflated", List.of(Integer.toString(Parts.MAX_INFLATED))));
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_bomb_is_refused_at_the_limit_whatever_it_says_of_its_size() {
        byte[] bomb = HandMade.workbook().withZeros("xl/z.xml", 500_000_000L).bytes();
        assertThat(bomb.length).isLessThan(Sheets.MAX_BYTES);
        long before = System.nanoTime();
        assertThat(reasonOf(bomb)).isEqualTo("inflated");
        assertThat(System.nanoTime() - before).isLessThan(TimeUnit.SECONDS.toNanos(5));
    }

    @Test
    void an_archive_has_a_thousand_entries_at_most() throws IOException {
        HandMade workbook = HandMade.workbook();
        while (workbook.entries() < Parts.MAX_ENTRIES) {
            workbook.with("xl/media/" + workbook.entries(), "");
        }
        assertThat(read(workbook.bytes()).rows()).isEmpty();
        assertThat(refusalOf(workbook.with("xl/media/last", "").bytes()).fault())
                .isEqualTo(new Fault("", "import.file", "entries", List.of("1000")));
    }

    @Test
    void a_file_has_at_most_sixteen_mebibytes() {
        assertThat(reasonOf(new byte[Sheets.MAX_BYTES])).isEqualTo("workbook");
        assertThat(reasonOf(new byte[Sheets.MAX_BYTES + 1])).isEqualTo("size");
    }

    @Test
    void an_external_entity_is_not_fetched(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        byte[] file = HandMade.workbook()
                .sheet(
                        "<!DOCTYPE worksheet [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>",
                        HandMade.HEADER + "<row r='2'>" + HandMade.text("A2", "&e;") + "</row>")
                .bytes();
        assertThat(reasonOf(file)).isEqualTo("entity");
    }

    @Test
    void a_billion_laughs_are_not_laughed() {
        String entities = IntStream.range(1, 10)
                .mapToObj(depth -> "<!ENTITY l" + depth + " '" + ("&l" + (depth - 1) + ";").repeat(10) + "'>")
                .collect(joining("", "<!ENTITY l0 'lol'>", ""));
        String prolog = "<!DOCTYPE worksheet [" + entities + "]>";
        byte[] file = HandMade.workbook()
                .sheet(prolog, HandMade.HEADER + "<row r='2'>" + HandMade.text("A2", "&l9;") + "</row>")
                .bytes();
        assertThat(reasonOf(file)).isEqualTo("entity");
    }

    @Test
    void a_document_type_is_refused_in_any_part() {
        for (String part : List.of("[Content_Types].xml", "xl/workbook.xml", "xl/strings.xml", "docProps/app.xml")) {
            assertThat(reasonOf(HandMade.workbook()
                            .with(part, "<!DOCTYPE a SYSTEM 'http://127.0.0.1:1/a.dtd'><a/>")
                            .bytes()))
                    .isEqualTo("entity");
        }
    }

    @Test
    void an_undeclared_entity_is_refused() {
        assertThat(reasonOf(withRows("<row r='2'>" + HandMade.text("A2", "&nobody;") + "</row>")))
                .isIn("entity", "workbook");
    }

    @ParameterizedTest
    @ValueSource(strings = {"XFE2", "ZZZZZZ2", "FXSHRXX2", "XFD0"})
    void an_address_that_no_workbook_has_is_refused(String address) {
        assertThat(reasonOf(withRows("<row r='2'>" + HandMade.text(address, "x") + "</row>")))
                .isIn("cells", "columns");
    }

    @Test
    void an_address_given_twice_in_two_name_spaces_is_refused() {
        for (String pair : List.of("x:r='A2' r='ZZZZZZ2'", "x:r='ZZZZZZ2' r='A2'")) {
            assertThat(reasonOf(withRows("<row r='2'><c xmlns:x='urn:x' " + pair + "><v>1</v></c></row>")))
                    .isEqualTo("cells");
        }
    }

    @Test
    void the_last_cell_of_a_sheet_is_refused_when_it_says_something_and_costs_little_when_not() throws IOException {
        assertThat(reasonOf(withRows("<row r='1048576'>" + HandMade.text("XFD1048576", "x") + "</row>")))
                .isEqualTo("columns");
        assertThat(read(withRows("<row r='1048576'><c r='XFD1048576' s='1'/></row>"))
                        .rows())
                .isEmpty();
        assertThat(reasonOf(withRows("<row><c r='XFD2'/></row>" + "<row/>".repeat(10_000))))
                .isEqualTo("cells");
    }

    @Test
    void a_sheet_has_at_most_fifty_columns() {
        assertThatThrownBy(() -> read(HandMade.workbook().rows(wide(50)).bytes()))
                .isInstanceOf(InvalidValue.class);
        assertThat(refusalOf(HandMade.workbook().rows(wide(51)).bytes()).fault())
                .isEqualTo(new Fault("", "import.file", "columns", List.of("50")));
    }

    @Test
    void a_sheet_has_at_most_a_hundred_thousand_rows() throws IOException {
        String row = "<row><c><v>1</v></c></row>";
        assertThat(read(withRows(row.repeat(100_000) + "<row/>")).rows()).hasSize(100_000);
        assertThat(refusalOf(withRows(row.repeat(100_001))).fault())
                .isEqualTo(new Fault("", "import.file", "rows", List.of("100000")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "2000000000", "-1", "99999999999"})
    void a_shared_text_that_is_not_there_is_refused(String number) {
        byte[] file = HandMade.workbook()
                .strings("<si><t>a</t></si><si><t>b</t></si>")
                .rows(HandMade.HEADER + "<row r='2'><c r='A2' t='s'><v>" + number + "</v></c></row>")
                .bytes();
        assertThat(reasonOf(file)).isIn("cells", "workbook");
    }

    @Test
    void a_long_text_said_again_and_again_counts_each_time() throws IOException {
        String cell = "<row><c t='s'><v>0</v></c></row>";
        HandMade workbook = HandMade.workbook().strings("<si><t>" + "a".repeat(1 << 20) + "</t></si>");
        assertThat(read(workbook.rows(HandMade.HEADER + cell.repeat(15)).bytes())
                        .rows())
                .hasSize(15);
        assertThat(reasonOf(workbook.rows(HandMade.HEADER + cell.repeat(16)).bytes()))
                .isEqualTo("size");
    }

    @Test
    void a_number_of_a_million_digits_is_not_worked_out() {
        assertThat(reasonOf(withRows("<row r='2'><c r='A2'><v>" + "9".repeat(65) + "</v></c></row>")))
                .isEqualTo("cells");
        assertThat(reasonOf(withRows("<row r='2'><c r='A2'><v>" + "9".repeat(30_000_000) + "</v></c></row>")))
                .isEqualTo("cells");
    }

    @Test
    void a_formula_shared_by_too_many_cells_is_refused() throws IOException {
        String base = "<row r='2'><c r='A2'><f t='shared' si='0' ref='A2:A9'>B2+" + "1".repeat(100)
                + "</f><v>1</v></c></row>";
        String use = "<row><c><f t='shared' si='0'/><v>1</v></c></row>";
        assertThat(read(withRows(base + use.repeat(99_999))).rows()).hasSize(100_000);
        assertThat(reasonOf(withRows(base + use.repeat(100_000)))).isEqualTo("cells");
    }

    @Test
    void too_many_array_formulas_and_too_long_ones_are_refused() throws IOException {
        String array = "<row><c><f t='array' ref='Z1:Z2'>1</f><v>1</v></c></row>";
        assertThat(read(withRows(array.repeat(100))).rows()).hasSize(100);
        assertThat(reasonOf(withRows(array.repeat(101)))).isEqualTo("cells");
        String formula = "<row r='2'><c r='A2'><f>%s</f><v>1</v></c></row>";
        assertThat(read(withRows(formula.formatted("1".repeat(8_192)))).rows()).hasSize(1);
        assertThat(reasonOf(withRows(formula.formatted("1".repeat(8_193))))).isEqualTo("cells");
    }

    private static String wide(int columns) {
        return IntStream.range(0, columns)
                .mapToObj(column -> HandMade.text(new CellAddress(0, column).toString(), "x"))
                .collect(joining("", "<row r='1'>", "</row>"));
    }

    private static byte[] withRows(String rows) {
        return HandMade.workbook().rows(HandMade.HEADER + rows).bytes();
    }

    private static String reasonOf(byte[] file) {
        return refusalOf(file).fault().reason();
    }

    private static UnreadableSheet refusalOf(byte[] file) {
        UnreadableSheet refused = catchThrowableOfType(UnreadableSheet.class, () -> read(file));
        assertThat(refused).as("refusal").isNotNull();
        return refused;
    }

    private static Sheet read(byte[] file) throws IOException {
        return Sheets.xlsx(new ByteArrayInputStream(file));
    }
}
