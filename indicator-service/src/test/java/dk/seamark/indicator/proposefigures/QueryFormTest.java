package dk.seamark.indicator.proposefigures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.seamark.indicator.statbank.StatBankQuery;
import dk.seamark.kit.problem.Refusal;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Which queries are kept. */
class QueryFormTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void whatIsLeftOutIsAllTimesOfTid() {
        var query = table("{'table': 'RAS200', 'municipality': {'OMRÅDE': '330'}}");

        assertThat(query.time()).isEqualTo("Tid");
        assertThat(query.times()).containsExactly("*");
        assertThat(query.comparator()).isNull();
    }

    /** In the bodies, apostrophes stand for quotation marks. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            {'table':'RAS200','municipality':{'OMRÅDE':'330','KØN':'TOT'},'comparator':{'OMRÅDE':'000','KØN':'M'}} | -
            {'table':'RAS200','time':'ÅR','times':['2024','2024K1','(1)','>=2020'],'municipality':{'OMRÅDE':'330'}} | -
            {'table':'RAS200','municipality':{'ALDER':'16-64 år','HERKOMST':'24+35'}} | -
            {}                                                                 | table required, municipality required
            {'table':'','municipality':{'A':'1'}}                              | table statbank-table
            {'table':'../data','municipality':{'A':'1'}}                       | table statbank-table
            {'table':'RÅS','municipality':{'A':'1'}}                           | table statbank-table
            {'table':'A12345678901234567890','municipality':{'A':'1'}}         | table statbank-table
            {'table':'A','municipality':{}}                                    | municipality statbank-variables
            {'table':'A','municipality':{'A':'1','B':'1','C':'1','D':'1','E':'1','F':'1','G':'1','H':'1','I':'1'}} | municipality statbank-variables
            {'table':'A','municipality':{'A':''}}                              | municipality statbank-code
            {'table':'A','municipality':{'A':null}}                            | municipality statbank-code
            {'table':'A','municipality':{'A':'*'}}                             | municipality statbank-code
            {'table':'A','municipality':{'A':'1'},'comparator':{'(1)':'1'}}    | comparator statbank-code
            {'table':'A','municipality':{'A':'1'},'comparator':{'B':'1'}}      | comparator statbank-same-variables
            {'table':'A','municipality':{'A':'1','Tid':'2024'}}                | municipality statbank-time-apart
            {'table':'A','time':'ÅR','municipality':{'ÅR':'2024'}}             | municipality statbank-time-apart
            {'table':'A','time':'','municipality':{'A':'1'}}                   | time statbank-code
            {'table':'A','times':[],'municipality':{'A':'1'}}                  | times statbank-times
            {'table':'A','times':[null],'municipality':{'A':'1'}}              | times statbank-times
            {'table':'A','times':['2024; DROP'],'municipality':{'A':'1'}}      | times statbank-times
            """)
    void aQueryIsKeptOrItsFieldsAreNamed(String text, @Nullable String broken) {
        if (broken == null) {
            assertThat(table(text).table()).isEqualTo("RAS200");
        } else {
            Refusal refusal = catchThrowableOfType(Refusal.class, () -> table(text));
            assertThat(refusal.violations().stream()
                            .map(violation -> violation.field() + " " + violation.rule())
                            .collect(Collectors.joining(", ")))
                    .isEqualTo(broken);
        }
    }

    private static StatBankQuery table(String text) {
        return ((SourceQuery.Table) QueryForm.read(body(text))).query();
    }

    private static QueryForm.Body body(String text) {
        return JSON.readValue(text.replace('\'', '"'), QueryForm.Body.class);
    }
}
