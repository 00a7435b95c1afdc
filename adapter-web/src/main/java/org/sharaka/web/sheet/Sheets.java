package org.sharaka.web.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.sharaka.application.partner.Sheet;
import org.sharaka.domain.fault.InvalidValue;

/** Reads sheets of partners from files. */
public final class Sheets {

    /** The largest file that is read, in bytes. */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    private Sheets() {}

    /**
     * Reads a CSV file: UTF-8, UTF-16 or windows-1252, cells parted by comma, semicolon, tab or bar, the one that the
     * first line names ({@code sep=;}) or that the header has most of.
     *
     * @param in the file; not closed
     * @return what stands in it, cells as text
     * @throws IOException when the stream cannot be read
     * @throws UnreadableSheet when it is no such file, or too large
     * @throws InvalidValue when its columns are not those of a sheet of partners
     */
    public static Sheet csv(InputStream in) throws IOException {
        return CsvFile.of(limited(in)).read();
    }

    /**
     * Reads the first sheet of an XLSX workbook.
     *
     * @param in the file; not closed
     * @return what stands in it, cells as text, formulas as the value last calculated
     * @throws IOException when the stream cannot be read
     * @throws UnreadableSheet when it is no workbook, or too large
     * @throws InvalidValue when its columns are not those of a sheet of partners
     */
    public static Sheet xlsx(InputStream in) throws IOException {
        byte[] bytes = limited(in);
        Path file = Files.createTempFile("sharaka-", ".xlsx");
        try {
            Files.write(file, bytes);
            return Workbook.of(file).read();
        } finally {
            Files.delete(file);
        }
    }

    /**
     * Reads a file by its ending, {@code .csv} or {@code .xlsx}.
     *
     * @param file the file
     * @return what stands in it
     * @throws IOException when the file cannot be read
     * @throws UnreadableSheet when it has another ending, is not what the ending says, or is too large
     * @throws InvalidValue when its columns are not those of a sheet of partners
     */
    public static Sheet ofFile(Path file) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        try (InputStream in = Files.newInputStream(file)) {
            if (name.endsWith(".csv")) {
                return csv(in);
            }
            if (name.endsWith(".xlsx")) {
                return xlsx(in);
            }
        }
        throw UnreadableSheet.because("ending", "a sheet ends in .csv or .xlsx", ".csv, .xlsx");
    }

    private static byte[] limited(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw UnreadableSheet.because("size", "the file is larger than " + MAX_BYTES + " bytes", MAX_BYTES);
        }
        return bytes;
    }
}
