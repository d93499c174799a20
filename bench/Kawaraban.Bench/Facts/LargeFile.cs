using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Kawaraban.Bench.Facts;

/// <summary>A story file as large as one may be: the demonstration newspaper's own, told again and again, each time some days later.</summary>
internal static class LargeFile
{
    public const string Key = "large";
    public const int Facts = 5_000;
    private const int DaysApart = 9;

    /// <summary>The file as it is taken from a JSON file.</summary>
    /// <param name="demo">The demonstration newspaper's story file.</param>
    public static Stream Of(string demo)
    {
        var sheet = JsonNode.Parse(File.ReadAllText(demo))!.AsObject();
        var known = sheet["facts"]!.AsArray();
        var facts = new JsonArray();
        for (var round = 0; facts.Count < Facts; round++)
        {
            foreach (var fact in known.Take(Facts - facts.Count))
            {
                facts.Add(Again(fact!.DeepClone().AsObject(), round, round * known.Count));
            }
        }
        (sheet["key"], sheet["facts"]) = (Key, facts);
        foreach (var act in facts.SelectMany(fact => fact!["acts"]?.AsArray() ?? []).Where(act => act!["other"]?.GetValue<int>() > Facts).ToList())
        {
            act!.Parent!.AsArray().Remove(act);
        }
        return new MemoryStream(Encoding.UTF8.GetBytes(sheet.ToJsonString()));
    }

    /// <summary>The demonstration newspaper's own file under another key.</summary>
    public static Stream Named(string demo, string key)
    {
        var sheet = JsonNode.Parse(File.ReadAllText(demo))!.AsObject();
        sheet["key"] = key;
        return new MemoryStream(Encoding.UTF8.GetBytes(sheet.ToJsonString()));
    }

    private static JsonObject Again(JsonObject fact, int round, int later)
    {
        fact["number"] = fact["number"]!.GetValue<int>() + later;
        if (fact["inReturnFor"] is { } answer)
        {
            fact["inReturnFor"] = answer.GetValue<int>() + later;
        }
        foreach (var act in fact["acts"]?.AsArray() ?? [])
        {
            if (act!["other"] is { } other)
            {
                act["other"] = other.GetValue<int>() + later;
            }
        }
        foreach (var end in new[] { "from", "to" })
        {
            if (fact[end] is { } at)
            {
                fact[end] = DateTimeOffset.Parse(at.GetValue<string>(), CultureInfo.InvariantCulture).AddDays(round * DaysApart).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
            }
        }
        return fact;
    }
}
