using System.Text;
using System.Xml;

namespace Kawaraban.Newsroom.Register.Exchange;

/// <summary>Reads one entry: goes through its elements in their order, and gathers what they say of the entry, the language or the term that is open.</summary>
internal sealed class TbxEntryReader(XmlReader xml)
{
    private const int MostForms = Term.MaxNames * TermName.MaxForms;

    private readonly TbxEntry _entry = new();

    public async Task<Term> ReadAsync()
    {
        _entry.Key = xml.GetAttribute("id") is { } id ? id.StartsWith("t-", StringComparison.Ordinal) ? id[2..] : id : "";
        var depth = xml.Depth;
        while (!xml.IsEmptyElement && await xml.ReadAsync() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                await TakeAsync(xml.LocalName);
            }
        }
        return _entry.ToTerm();
    }

    private async Task TakeAsync(string element)
    {
        if (TbxNames.IsLanguage(element))
        {
            _entry.Open(LanguageOf(xml.GetAttribute("lang", TbxNames.Xml) ?? xml.GetAttribute("lang") ?? ""));
        }
        else if (TbxNames.IsTerm(element))
        {
            _entry.OpenTerm();
        }
        else if (element is "term" or "termNote" or "descrip" or "note" or "xref" or "admin")
        {
            var (place, type, target) = (TbxReader.PlaceOf(xml), xml.GetAttribute("type") ?? "", xml.GetAttribute("target") ?? "");
            if (!_entry.Say(element, type, target, await TextAsync()))
            {
                throw new TermFileException(place, "a term stands outside of a language");
            }
            if (_entry.Count > MostForms)
            {
                throw new TermFileException(place, $"an entry has at most {MostForms} terms");
            }
        }
    }

    private TermLanguage LanguageOf(string tag) =>
        TermLanguage.IsValid(tag) ? TermLanguage.Parse(tag) : throw new TermFileException(TbxReader.PlaceOf(xml), $"'{tag}' is no language tag");

    /// <summary>The characters of an element and of the elements in it, as <c>&lt;hi&gt;</c>.</summary>
    private async Task<string> TextAsync()
    {
        var (text, depth, place) = (new StringBuilder(), xml.Depth, TbxReader.PlaceOf(xml));
        var chunk = new char[1024];
        while (!xml.IsEmptyElement && await xml.ReadAsync() && xml.Depth > depth)
        {
            while (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace && await xml.ReadValueChunkAsync(chunk, 0, chunk.Length) is var read and > 0)
            {
                text.Append(chunk, 0, read);
                if (text.Length > TermFileLimits.LongestCell)
                {
                    throw new TermFileException(place, $"a text has at most {TermFileLimits.LongestCell} characters");
                }
            }
        }
        return text.ToString().Trim();
    }
}
