using System.Text;
using Wsis.Governance.Sharding;

namespace Wsis.Governance.Fuzz;

/// <summary>Texts to begin with: one record of each type, symbols and sentences of many kinds.</summary>
internal static class Seeds
{
    private static readonly string[] symbols =
    [
        "A/RES/60/252", "A/66/77-E/2011/103", "E/2010/CRP.4", "WSIS-II/PC-3/DOC/5", "A/RES/57/270B", "ST/SGB/2007/6",
        "القرار 252/60", "S/RES/1325 (2000)", "A/C.2/65/L.56/Rev.1", "TD/B/EX(50)/2", "68-71", "35 (a)-(e)", "annex 12",
        "https://undocs.org/en/A/RES/60/252",
    ];

    private static readonly string[] sentences =
    [
        "Recalling resolutions 60/252 of 27 March 2006 and 63/202, paragraph 71 of the Tunis Agenda (A/60/687) and E/2009/92;",
        "وإذ تشير إلى القرار 252/60 وقرار المجلس 2/2010، الفقرة 24",
        "回顾大会第60/252号决议，Rappelant la résolution 63/202 et l’Agenda de Tunis, paragraphes 68 à 71",
    ];

    /// <summary>Writes them, a folder for each target.</summary>
    public static void Write(string folder)
    {
        var records = ReferenceData.Corpus.GroupBy(record => record.Type).Select(type => type.First()).ToArray();
        Write(folder, "reader", records.Select(record => WsisJson.ToJson(record)));
        Write(folder, "symbols", symbols);
        Write(folder, "citations", sentences);
        Write(folder, "index", records.Take(3).Select(IndexOf));
    }

    private static string IndexOf(Wsis.Governance.Record record)
    {
        var index = new MemoryStream();
        ShardCollection.Write(new MemoryStream(Encoding.UTF8.GetBytes(WsisJson.ToJson(record) + "\n{}\n")), index);
        return Encoding.UTF8.GetString(index.ToArray());
    }

    private static void Write(string folder, string name, IEnumerable<string> texts)
    {
        var target = Directory.CreateDirectory(Path.Combine(folder, name));
        foreach (var (number, text) in texts.Index())
        {
            File.WriteAllText(Path.Combine(target.FullName, FormattableString.Invariant($"{number}.txt")), text);
        }
    }
}
