using System.Xml.Linq;

namespace Kawaraban.Newsroom.Memory.Tmx;

/// <summary>Reads the units of a TMX file (1.1 to 1.4b) one by one: a file of any size takes the memory of one unit.</summary>
internal static class TmxReader
{
    /// <exception cref="TmxException">It is no TMX, or not well formed; units before that place were given.</exception>
    public static IEnumerable<TmxUnit> Read(Stream file)
    {
        using var xml = new TmxNodes(file);
        var language = TmxNames.All;
        var isTmx = false;
        while (xml.Read())
        {
            if (!xml.IsElement)
            {
                continue;
            }
            if (!isTmx && xml.Name != TmxNames.Root)
            {
                throw xml.Wrong($"this is no TMX: it begins with '{Cut(xml.Name)}'");
            }
            isTmx = true;
            if (xml.Name == TmxNames.Header)
            {
                language = xml.Attributes().GetValueOrDefault(TmxNames.SourceLanguage, TmxNames.All);
            }
            else if (xml.Name == TmxNames.Unit)
            {
                yield return Unit(xml, language);
            }
        }
    }

    private static TmxUnit Unit(TmxNodes xml, string language)
    {
        var attributes = xml.Attributes();
        var (extras, variants) = (new List<TmxExtra>(), new List<TmxVariant>());
        foreach (var element in Within(xml))
        {
            if (element == TmxNames.Variant)
            {
                variants.Add(Variant(xml));
            }
            else if (element is TmxNames.Note or TmxNames.Prop)
            {
                AddExtra(xml, extras);
            }
        }
        return new TmxUnit(attributes.GetValueOrDefault(TmxNames.SourceLanguage, language), attributes, extras, variants);
    }

    private static TmxVariant Variant(TmxNodes xml)
    {
        var attributes = xml.Attributes();
        // Before 1.4 the attribute had no prefix.
        var language = attributes.GetValueOrDefault("xml:lang") ?? attributes.GetValueOrDefault("lang");
        if (string.IsNullOrWhiteSpace(language) || language.Length > MemoryPair.LongestTag)
        {
            throw xml.Wrong("a 'tuv' without 'xml:lang' says no language");
        }
        var extras = new List<TmxExtra>();
        XElement? segment = null;
        foreach (var element in Within(xml))
        {
            if (element == TmxNames.Segment)
            {
                segment = xml.Whole();
            }
            else if (element is TmxNames.Note or TmxNames.Prop)
            {
                AddExtra(xml, extras);
            }
        }
        return new TmxVariant(language, attributes.Where(x => x.Key is not ("xml:lang" or "lang")).ToDictionary(), extras, segment);
    }

    /// <summary>The names of the elements within the one that was just begun; whoever asks may read each to its end.</summary>
    private static IEnumerable<string> Within(TmxNodes xml)
    {
        var depth = xml.Depth;
        if (xml.IsEmptyElement)
        {
            yield break;
        }
        while (xml.Read() && !(xml.IsEnd && xml.Depth == depth))
        {
            if (xml.IsElement)
            {
                yield return xml.Name;
            }
        }
    }

    private static void AddExtra(TmxNodes xml, List<TmxExtra> extras)
    {
        var (name, attributes) = (xml.Name, xml.Attributes());
        if (xml.Whole() is { } whole)
        {
            extras.Add(new TmxExtra(name, attributes, whole.Value));
        }
    }

    private static string Cut(string name) => name.Length > 60 ? name[..60] : name;
}
