package dk.seamark.pack.render;

import dk.seamark.pack.PackModel;
import java.util.ArrayList;
import java.util.List;

/**
 * The pack's data as a workbook (ISO/IEC 29500, SpreadsheetML, transitional): a sheet for each table. Numbers and dates
 * are typed; a text is an inline string, which no spreadsheet evaluates, whatever it begins with.
 */
final class XlsxPack {

    private static final String TYPE = "officedocument.spreadsheetml.";

    private XlsxPack() {}

    static byte[] render(PackModel pack) {
        List<DataTable> tables = new ArrayList<>(List.of(
                DataTables.targets(pack), DataTables.figures(pack), DataTables.missing(pack), DataTables.open(pack)));
        tables.addAll(ChangeTables.of(pack));
        tables.add(DataTables.about(pack));
        OfficeFile file = new OfficeFile(pack, "xl/workbook.xml");
        file.add("xl/workbook.xml", TYPE + "sheet.main+xml", workbook(tables));
        List<String> related = new ArrayList<>();
        for (int at = 1; at <= tables.size(); at++) {
            related.add("worksheet");
            related.add("worksheets/sheet" + at + ".xml");
        }
        related.addAll(List.of("styles", "styles.xml"));
        file.relate("xl/workbook.xml", related.toArray(String[]::new));
        file.add("xl/styles.xml", TYPE + "styles+xml", Templates.resource("xlsx-styles.xml"));
        for (int at = 1; at <= tables.size(); at++) {
            file.add(
                    "xl/worksheets/sheet" + at + ".xml", TYPE + "worksheet+xml", Sheet.of(tables.get(at - 1), at == 1));
        }
        return file.bytes();
    }

    private static byte[] workbook(List<DataTable> tables) {
        Xml xml = new Xml()
                .start(
                        "workbook",
                        "xmlns",
                        Sheet.NAMESPACE,
                        "xmlns:r",
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        xml.start("sheets");
        for (int at = 1; at <= tables.size(); at++) {
            xml.empty("sheet", "name", tables.get(at - 1).name(), "sheetId", Integer.toString(at), "r:id", "rId" + at);
        }
        // When printed, each page begins with the titles of the columns.
        xml.end().start("definedNames");
        for (int at = 0; at < tables.size(); at++) {
            xml.start("definedName", "name", "_xlnm.Print_Titles", "localSheetId", Integer.toString(at))
                    .text("'" + tables.get(at).name() + "'!$1:$1")
                    .end();
        }
        return xml.end(2).bytes();
    }
}
