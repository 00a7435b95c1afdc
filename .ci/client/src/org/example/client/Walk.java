package org.example.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.example.client.api.CommitteeApi;
import org.example.client.api.PartnersApi;
import org.example.client.api.ProjectsApi;
import org.example.client.model.*;

/** What somebody's program does with a generated client: sends a sheet, takes steps, and reads why a gate is closed. */
public final class Walk {

    private final ApiClient client;
    private final PartnersApi partners;
    private final CommitteeApi committee;
    private final ProjectsApi projects;
    private int passed;

    private Walk(String base, String token) {
        client = new ApiClient();
        client.updateBaseUri(base);
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
        partners = new PartnersApi(client);
        committee = new CommitteeApi(client);
        projects = new ProjectsApi(client);
    }

    public static void main(String[] arguments) throws Exception {
        new Walk(arguments[0], arguments[1]).walk();
    }

    private void walk() throws ApiException, IOException {
        ImportReport report = partners.importPartners(sheet(), "en", null, false, false, null, null);
        holds(report.getCreated() == 1, "a sheet is imported as a file");

        String person = partner("Personne Exemple", PartnerKind.NATURAL_PERSON);
        Problem seat = refused(() -> committee.takeSeat(seat(person), "en", null, null, null));
        holds(failed(seat).equals(List.of("membership.kind")), "a person has no seat: " + seat.getDetail());

        String company = partner("Entreprise Exemple", PartnerKind.COMPANY);
        holds(committee.takeSeat(seat(company), "en", null, null, null).getPartnerId().equals(company), "a company has one");

        Project project = projects.draftProject(draft(), "en", null, null, null);
        String id = projects.submitProject(project.getId(), on("2026-01-10"), "en", null, null, null).getId();
        Ruling ahead = projects.lookAtAppraiseProject(id, "en", null, day("2026-01-11"));
        Problem appraisal = refused(() -> projects.appraiseProject(id, on("2026-01-11"), "en", null, null, null));
        holds(
                appraisal.getRuling().getChecks().equals(ahead.getChecks()),
                "the gate rules beforehand as it does then: " + failed(appraisal));

        Problem invalid = refused(() -> partners.registerPartner(
                new PartnerRegistration().name(new NameGiven().fr("Exemple")).kind(PartnerKind.COMPANY).ice("12"),
                "en", null, null, null));
        holds(
                invalid.getCode() == ProblemCode.VALUE_INVALID
                        && invalid.getErrors().get(0).getPointer().equals("/ice"),
                "a fault is at its pointer: " + invalid.getErrors().get(0).getMessage());
        System.out.println("a generated client walks: " + passed + " checks hold");
    }

    private String partner(String name, PartnerKind kind) throws ApiException {
        PartnerRegistration form = new PartnerRegistration().name(new NameGiven().fr(name)).kind(kind);
        return partners.registerPartner(form, "en", null, null, null).getId();
    }

    private static MembershipBeginning seat(String partner) {
        return new MembershipBeginning().partnerId(partner).addCapacitiesItem(Capacity.DONOR).since(day("2026-01-02"));
    }

    private static ProjectEntry draft() {
        return new ProjectEntry()
                .name(new NameGiven().fr("Centre Exemple"))
                .model(Model.SPONSOR_FUNDED)
                .nature(Nature.BUILDING)
                .field(Field.HEALTH);
    }

    private static Preparation on(String day) {
        return new Preparation().on(day(day));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /** The problem of a call that is refused, as an object. */
    private Problem refused(Call call) throws IOException {
        try {
            call.send();
        } catch (ApiException refused) {
            ObjectMapper mapper = client.getObjectMapper();
            return mapper.readValue(refused.getResponseBody(), Problem.class);
        }
        throw new IllegalStateException("not refused");
    }

    private interface Call {
        Object send() throws ApiException;
    }

    private static List<String> failed(Problem closed) {
        return closed.getRuling().getChecks().stream()
                .filter(check -> check.getResult() == Check.ResultEnum.FAIL)
                .map(Check::getRule)
                .toList();
    }

    /** Prints what holds; the first that does not ends the walk, and the build with it. */
    private void holds(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("does not hold: " + what);
        }
        passed++;
        System.out.println("  " + what);
    }

    /** A sheet of one partner, as small as one can be. */
    private static java.io.File sheet() throws IOException {
        Path file = Files.createTempFile("partners", ".xlsx");
        file.toFile().deleteOnExit();
        String office = "http://schemas.openxmlformats.org/";
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "[Content_Types].xml", "<Types xmlns=\"" + office + "package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                    + ".spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\""
                    + "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>");
            put(zip, "_rels/.rels", relationship(office, "officeDocument", "xl/workbook.xml"));
            put(zip, "xl/_rels/workbook.xml.rels", relationship(office, "worksheet", "worksheets/sheet1.xml"));
            put(zip, "xl/workbook.xml", "<workbook xmlns=\"" + office + "spreadsheetml/2006/main\" xmlns:r=\"" + office
                    + "officeDocument/2006/relationships\"><sheets><sheet name=\"1\" sheetId=\"1\" r:id=\"r1\"/></sheets>"
                    + "</workbook>");
            put(zip, "xl/worksheets/sheet1.xml", "<worksheet xmlns=\"" + office + "spreadsheetml/2006/main\"><sheetData>"
                    + row(1, "kind", "name_ar", "name_fr", "committee_member")
                    + row(2, "ASSOCIATION", "جمعية المثال", "Association Exemple", "true")
                    + "</sheetData></worksheet>");
        }
        return file.toFile();
    }

    private static String relationship(String office, String type, String target) {
        return "<Relationships xmlns=\"" + office + "package/2006/relationships\"><Relationship Id=\"r1\" Type=\"" + office
                + "officeDocument/2006/relationships/" + type + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static String row(int number, String... values) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int column = 0; column < values.length; column++) {
            row.append("<c r=\"").append((char) ('A' + column)).append(number).append("\" t=\"inlineStr\"><is><t>")
                    .append(values[column]).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
