package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;

/** The import of partners over HTTP. */
class ImportTest extends InAHouse {

    private static final String IMPORTS = "/api/v1/partners/imports";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String HEADER = "kind,name_ar,name_fr,committee_member\n";

    private Answer csv(String query, String text) {
        return admin.send("POST", IMPORTS + query, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertCounts(Answer answer, int created, int updated, int unchanged, int rejected) {
        assertThat(answer.json().get("created").asInt()).as(answer.text()).isEqualTo(created);
        assertThat(answer.json().get("updated").asInt()).as(answer.text()).isEqualTo(updated);
        assertThat(answer.json().get("unchanged").asInt()).as(answer.text()).isEqualTo(unchanged);
        assertThat(answer.json().get("rejected").asInt()).as(answer.text()).isEqualTo(rejected);
    }

    private int partners() {
        return admin.get("/api/v1/partners?limit=200").json().get("items").size();
    }

    private int seats() {
        return admin.get("/api/v1/committee").json().get("items").size();
    }

    @Test
    void the_same_file_twice_changes_nothing() {
        String text = HEADER + "COMPANY,شركة المثال,,true\r\nASSOCIATION,,\"Exemple, \"\"le\"\" premier\",false\n";

        assertCounts(csv("", text).is(200), 2, 0, 0, 0);
        assertThat(seats()).isOne();
        assertCounts(csv("", text).is(200), 0, 0, 2, 0);
        assertThat(partners()).isEqualTo(2);
        assertThat(seats()).isOne();
    }

    @Test
    void a_row_is_matched_by_fold_key_and_kind() {
        csv("", HEADER + "COMPANY,شركة الأمل,,false\n").is(200);

        assertCounts(csv("", HEADER + "COMPANY,شركه الامل,,false\n").is(200), 0, 0, 1, 0);
        assertCounts(csv("", HEADER + "COMPANY,شركة الأمل,Espoir,true\n").is(200), 0, 1, 0, 0);
        assertCounts(csv("", HEADER + "FOUNDATION,شركة الأمل,,false\n").is(200), 1, 0, 0, 0);
        assertThat(admin.get("/api/v1/partners?q=espoir").each("/items", "/name/ar"))
                .containsExactly("شركة الأمل");
        assertThat(seats()).isOne();
    }

    @Test
    void every_fault_of_every_row_is_told_and_nothing_is_done() {
        Answer refused = csv(
                "",
                HEADER + "COMPANY,,Bon,true\nCLUB,,,maybe\nNATURAL_PERSON,,Personne,true\nCOMPANY,,a\u0007b,false\n");

        refused.isProblem(422, "value.invalid");
        assertCounts(refused, 1, 0, 0, 3);
        assertThat(refused.each("/rows", "/outcome")).containsExactly("CREATED", "REJECTED", "REJECTED", "REJECTED");
        assertThat(refused.each("/rows", "/line")).containsExactly("2", "3", "4", "5");
        assertThat(refused.each("/rows/1/errors", "/code"))
                .containsExactlyInAnyOrder("value.enum", "value.enum", "partner.name");
        assertThat(refused.each("/rows/2/errors", "/code")).containsExactly("membership.kind");
        assertThat(refused.each("/rows/3/errors", "/pointer")).containsExactly("/name_fr");
        assertThat(partners()).isZero();
    }

    @Test
    void a_rehearsal_does_nothing_and_a_partial_import_does_what_it_can() {
        String text = HEADER + "COMPANY,,Bon,true\nCLUB,,Mauvais,false\n";

        assertCounts(csv("?dryRun=true", text).is(200), 1, 0, 0, 1);
        assertThat(partners()).isZero();
        assertCounts(csv("?partial=true", text).is(200), 1, 0, 0, 1);
        assertThat(partners()).isOne();
        csv("?dryRun=perhaps", text).isProblem(400, "request.malformed");
    }

    @Test
    void a_row_with_too_many_or_too_few_cells_is_rejected() {
        Answer refused = csv("", HEADER + "COMPANY,,Bon,true\nCOMPANY,,Trop,true,x\nCOMPANY,Peu\n");

        assertCounts(refused.is(422), 1, 0, 0, 2);
        assertThat(partners()).isZero();
    }

    @Test
    void a_row_that_contradicts_an_earlier_one_is_rejected() {
        Answer refused = csv("", HEADER + "COMPANY,شركة,Un,false\nCOMPANY,شركة,Deux,false\n");

        assertCounts(refused.is(422), 1, 0, 0, 1);
    }

    @Test
    void a_header_at_fault_is_named() {
        csv("", "kind,name_fr\nCOMPANY,Exemple\n").isProblem(422, "value.invalid");
        csv("", "kind,name_ar,name_fr,committee_member,colour\n").isProblem(422, "value.invalid");
    }

    @Test
    void what_is_in_no_encoding_of_spreadsheets_is_refused() {
        admin.send(
                        "POST",
                        IMPORTS,
                        "text/csv",
                        (HEADER + "COMPANY,شركة,,true\n").getBytes(Charset.forName("windows-1256")))
                .isProblem(400, "request.malformed");
        assertThat(partners()).isZero();
    }

    @Test
    void the_file_of_a_french_spreadsheet_is_taken_as_it_comes() {
        String text = "sep=;\r\n" + HEADER.replace(",", ";").replace("\n", ";;\r\n") + "COMPANY;;Crédit;VRAI;;\r\n";

        Answer done = admin.send("POST", IMPORTS, "text/csv", text.getBytes(Charset.forName("windows-1252")));

        assertCounts(done.is(200), 1, 0, 0, 0);
        assertThat(admin.get("/api/v1/partners").each("/items", "/name/fr")).containsExactly("Crédit");
        assertThat(seats()).isOne();
    }

    @Test
    void a_cell_that_is_no_text_is_named_by_its_address() {
        Answer refused = csv("", HEADER + "COMPANY,,Bon,true\nCOMPANY,,#N/A,true\n");

        assertCounts(refused.is(422), 1, 0, 0, 1);
        assertThat(refused.text()).contains("/name_fr", "C3", "#N/A");
    }

    @Test
    void a_workbook_is_imported_like_a_text() throws IOException {
        assertCounts(admin.send("POST", IMPORTS, XLSX, workbook()).is(200), 2, 0, 0, 0);
        assertCounts(admin.send("POST", IMPORTS, XLSX, workbook()).is(200), 0, 0, 2, 0);
        assertThat(admin.get("/api/v1/partners?q=" + Client.encoded("المثال"))
                        .json()
                        .get("items"))
                .hasSize(1);
    }

    @Test
    void a_form_sends_either_kind_of_sheet() throws IOException {
        assertCounts(form("file", workbook()).is(200), 2, 0, 0, 0);
        byte[] text = (HEADER + "COMPANY,,Exemple,false\n").getBytes(StandardCharsets.UTF_8);
        assertCounts(form("file", text).is(200), 1, 0, 0, 0);
        form("sheet", text).isProblem(400, "request.malformed");
    }

    private Answer form(String name, byte[] sheet) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(("--limit\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"sheet\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(sheet);
        form.writeBytes("\r\n--limit--\r\n".getBytes(StandardCharsets.UTF_8));
        return admin.send("POST", IMPORTS, "multipart/form-data; boundary=limit", form.toByteArray());
    }

    @Test
    void a_workbook_that_is_none_is_refused() {
        admin.send("POST", IMPORTS, XLSX, "no workbook".getBytes(StandardCharsets.UTF_8))
                .isProblem(400, "request.malformed");
        admin.send("POST", IMPORTS, "application/json", "{}".getBytes(StandardCharsets.UTF_8))
                .isProblem(415, "media.unsupported");
    }

    @Test
    void a_sheet_may_be_larger_than_other_bodies_up_to_a_limit() {
        String row = "COMPANY,," + "x".repeat(190) + ",false\n";

        csv("?dryRun=true", HEADER + row.repeat(6000)).is(200);
        csv("", HEADER + row.repeat(85_000)).isProblem(413, "body.large");
        assertThat(partners()).isZero();
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "made-up", "1.0")) {
            Worksheet sheet = book.newWorksheet("شركاء");
            String[][] cells = {
                {"kind", "name_ar", "name_fr", "committee_member"},
                {"COMPANY", "شركة المثال", "", "true"},
                {"MINISTRY", "", "Ministère Exemple", "false"}
            };
            for (int row = 0; row < cells.length; row++) {
                for (int column = 0; column < cells[row].length; column++) {
                    sheet.value(row, column, cells[row][column]);
                }
            }
        }
        return bytes.toByteArray();
    }
}
