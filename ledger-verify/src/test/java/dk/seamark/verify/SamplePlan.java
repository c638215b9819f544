package dk.seamark.verify;

/** A small plan with its figures, the pack that they give, and their bundle. */
final class SamplePlan {

    private static final String DECISION = "'decision':{'body':'Byrådet','decidedOn':'2024-02-26','caseNumber':'1'}";

    private SamplePlan() {}

    static SampleBundle bundle() {
        return events().pack(PACK).bundle();
    }

    /** The same, as it is where leaves commit to who caused an event from a position on. */
    static SampleBundle bundle(int envelopesFrom) {
        return events().envelopesFrom(envelopesFrom).pack(PACK).bundle();
    }

    static Sample events() {
        Sample sample = new Sample();
        sample.event(
                        "policy.policy-entered",
                        "testby/policies/politik",
                        "{'municipality':'testby','policyId':'politik','version':1,'text':{'title':'Politik',"
                                + "'firstYear':2024,'vision':'Vision','objectives':[],'targetGroups':[],"
                                + "'strategyTracks':[],'focusAreas':[],'document':'Eksempel'}}")
                .foreign()
                .plan(
                        "plan-drafted",
                        "'terms':{'policyId':'politik','title':'Plan','firstYear':2024,'lastYear':2025,"
                                + "'committee':'Udvalget','secretariat':'center','centres':[],'notes':[],"
                                + "'document':'Eksempel'}")
                .plan(
                        "track-defined",
                        "'trackId':'spor','number':1,'title':'Spor','centreId':'center','goals':[],'serves':[],"
                                + "'followUp':[],'followUpFormat':'Status','cadence':'yearly'");
        indicator(sample, "moeder", "1.1", "'unit':'count','decimals':0");
        indicator(sample, "andel", "1.2", "'unit':'percent','decimals':0,'direction':'higher-is-better'");
        indicator(sample, "svar", "1.3", "'unit':'yes-no','decimals':0");
        sample.plan("indicator-target-set", target("moeder", "2025", "Mindst 5", "'kind':'at-least','value':5"))
                .plan("indicator-target-set", target("moeder", "2026", "Mindst 8", "'kind':'at-least','value':8"))
                .plan("indicator-target-set", target("andel", "2025", "Ikke lavere", "'kind':'no-worse-than-previous'"))
                .foreign()
                .plan("indicator-target-set", target("svar", "2025", "Opfyldt", "'kind':'fulfilled'"))
                .plan("plan-approved", DECISION);
        sample.figure("measurement-recorded", "moeder", measurement("a1", "moeder", "2024", "6", "count"))
                .figure("measurement-recorded", "andel", measurement("b1", "andel", "2023", "61.0", "percent"))
                .figure("measurement-recorded", "andel", measurement("b2", "andel", "2024", "66", "percent"))
                .figure(
                        "measurement-corrected",
                        "andel",
                        measurement("b3", "andel", "2024", "60.5", "percent")
                                + ",'corrects':'b2','reason':'typing-error'")
                .foreign()
                .figure(
                        "measurement-declared-missing",
                        "svar",
                        "'slot':{'indicatorId':'svar','componentId':'svar','series':'municipality','period':'2024'},"
                                + "'reason':'late'");
        return sample;
    }

    private static void indicator(Sample sample, String id, String number, String component) {
        sample.plan(
                "indicator-defined",
                "'trackId':'spor','indicatorId':'%s','number':'%s','title':'Titel','areas':[],".formatted(id, number)
                        + "'components':[{'componentId':'" + id + "','title':'Del'," + component + "}],"
                        + "'source':'Eksempel','baselineWording':'Intet','notes':[]");
    }

    private static String target(String indicator, String year, String wording, String rule) {
        return "'indicatorId':'%s','targetDate':'%s-01-01','wording':'%s','rule':{%s,'component':'%s'}"
                .formatted(indicator, year, wording, rule, indicator);
    }

    static String measurement(String id, String indicator, String period, String value, String unit) {
        return ("'measurementId':'%s','slot':{'indicatorId':'%s','componentId':'%s','series':'municipality',"
                        + "'period':'%s'},'figure':{'value':%s,'unit':'%s','measuredOn':'2025-01-01',"
                        + "'source':'Eksempel','example':false}")
                .formatted(id, indicator, indicator, period, value, unit);
    }

    static String withdrawal(String id, String indicator) {
        return ("'measurementId':'%s','slot':{'indicatorId':'%s','componentId':'%s','series':'municipality',"
                        + "'period':'2024'},'reason':'typing-error'")
                .formatted(id, indicator, indicator);
    }

    static final String PACK = """
            {
              'heading': {'municipality': 'testby', 'planId': 'plan', 'period': '2024', 'title': 'Opfølgning'},
              'edition': {'kind': 'issued', 'number': 1, 'label': 'Udvalgspakke nr. 1'},
              'summary': {
                'counts': [
                  {'mark': {'code': 'met'}, 'count': 1},
                  {'mark': {'code': 'not-met'}, 'count': 1},
                  {'mark': {'code': 'not-measured'}, 'count': 1}],
                'tracks': [{'rows': [
                  {'number': '1.1', 'mark': {'code': 'met'}},
                  {'number': '1.2', 'mark': {'code': 'not-met'}},
                  {'number': '1.3', 'mark': {'code': 'not-measured'}}]}]
              },
              'tracks': [{'number': 1, 'indicators': [
                {'id': 'indikator-moeder', 'number': '1.1', 'targets': [
                  {'date': '2025-01-01', 'period': '2024', 'wording': 'Mindst 5', 'mark': {'code': 'met'},
                   'ofTheYear': true, 'measurementIds': ['a1']},
                  {'date': '2026-01-01', 'period': '2025', 'wording': 'Mindst 8', 'mark': {'code': 'ahead'},
                   'ofTheYear': false, 'measurementIds': []}]},
                {'id': 'indikator-andel', 'number': '1.2', 'targets': [
                  {'date': '2025-01-01', 'period': '2024', 'wording': 'Ikke lavere', 'mark': {'code': 'not-met'},
                   'ofTheYear': true, 'measurementIds': ['b3', 'b1']}]},
                {'id': 'indikator-svar', 'number': '1.3', 'targets': [
                  {'date': '2025-01-01', 'period': '2024', 'wording': 'Opfyldt', 'mark': {'code': 'not-measured'},
                   'ofTheYear': true, 'measurementIds': []}]}]}],
              'sources': [
                {'number': '1.1', 'figures': [
                  {'measurementId': 'a1', 'componentId': 'moeder', 'series': 'municipality', 'period': '2024',
                   'value': 6, 'unit': 'count', 'measuredOn': '2025-01-01', 'source': 'Eksempel', 'example': false,
                   'position': 14}]},
                {'number': '1.2', 'figures': [
                  {'measurementId': 'b1', 'componentId': 'andel', 'series': 'municipality', 'period': '2023',
                   'value': 61.0, 'unit': 'percent', 'measuredOn': '2025-01-01', 'source': 'Eksempel',
                   'example': false, 'position': 15},
                  {'measurementId': 'b3', 'componentId': 'andel', 'series': 'municipality', 'period': '2024',
                   'value': 60.5, 'unit': 'percent', 'measuredOn': '2025-01-01', 'source': 'Eksempel',
                   'example': false, 'corrects': 'b2', 'position': 17}]},
                {'number': '1.3', 'figures': []}],
              'provenance': {'position': POSITION, 'stateHash': '00', 'templateVersion': '1',
                'rendererVersion': '1', 'ruleVersion': '1'}
            }
            """;
}
