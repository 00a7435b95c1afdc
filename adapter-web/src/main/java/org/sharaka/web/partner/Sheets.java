package org.sharaka.web.partner;

import org.sharaka.application.partner.Sheet;
import org.sharaka.domain.fault.InvalidValue;

/** Reads sheets of partners. */
public final class Sheets {

    private Sheets() {}

    /**
     * Reads a sheet of either type, told from its first bytes.
     *
     * @param file the bytes of the file
     * @return the sheet
     * @throws UnreadableSheet for bytes that are neither
     * @throws InvalidValue {@code import.columns} for a header that is not one of a sheet of partners
     */
    public static Sheet of(byte[] file) {
        return Xlsx.isPackage(file) ? xlsx(file) : csv(file);
    }

    /**
     * Reads comma- or semicolon-separated text in UTF-8, with or without a byte-order mark.
     *
     * @param file the bytes of the file
     * @return the sheet
     * @throws UnreadableSheet for bytes that are not UTF-8, or quotes that are not closed
     * @throws InvalidValue {@code import.columns} for a header that is not one of a sheet of partners
     */
    public static Sheet csv(byte[] file) {
        return Csv.read(file);
    }

    /**
     * Reads the first sheet of an XLSX workbook.
     *
     * @param file the bytes of the file
     * @return the sheet
     * @throws UnreadableSheet for what is no such workbook, or too large once it is inflated
     * @throws InvalidValue {@code import.columns} for a header that is not one of a sheet of partners
     */
    public static Sheet xlsx(byte[] file) {
        return Xlsx.read(file);
    }
}
