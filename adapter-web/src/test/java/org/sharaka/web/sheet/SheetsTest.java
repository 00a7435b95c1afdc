package org.sharaka.web.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharaka.domain.fault.Fault;

class SheetsTest {

    @TempDir
    private Path folder;

    @Test
    void a_file_is_read_by_its_ending() throws IOException {
        Path csv = Files.writeString(folder.resolve("شركاء.CSV"), "kind,name_ar,name_fr,committee_member\nA,b,,true\n");
        Path xlsx =
                Files.write(folder.resolve("partners.xlsx"), HandMade.workbook().bytes());
        assertThat(Sheets.ofFile(csv).rows()).hasSize(1);
        assertThat(Sheets.ofFile(xlsx).columns()).hasSize(4);
    }

    @Test
    void another_ending_is_refused() throws IOException {
        Path ods = Files.createFile(folder.resolve("partners.ods"));
        assertThatThrownBy(() -> Sheets.ofFile(ods))
                .isInstanceOfSatisfying(
                        UnreadableSheet.class,
                        refused -> assertThat(refused.fault())
                                .isEqualTo(new Fault("", "import.file", "ending", List.of(".csv, .xlsx"))));
    }

    @Test
    void a_file_that_is_not_what_its_ending_says_is_refused() throws IOException {
        Path csv = Files.write(folder.resolve("a.csv"), HandMade.workbook().bytes());
        assertThatThrownBy(() -> Sheets.ofFile(csv)).isInstanceOf(UnreadableSheet.class);
    }

    @Test
    void a_file_that_is_not_there_is_told_as_such() {
        assertThatThrownBy(() -> Sheets.ofFile(folder.resolve("none.csv"))).isInstanceOf(NoSuchFileException.class);
    }
}
