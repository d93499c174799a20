using System.Text.RegularExpressions;
using System.Xml;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Register;

/// <summary>What keeps an entry out of the register, by a code: an editor reads it in their words, a file's complaint in English.</summary>
public static partial class TermFault
{
    public static IEnumerable<string> Of(Term term)
    {
        if (term.Names.Count == 0)
        {
            yield return "noName";
        }
        if (term.Names.Count > Term.MaxNames)
        {
            yield return "manyNames";
        }
        if (!AddressName.IsValid(term.Slug, Term.MaxSlug))
        {
            yield return "slug";
        }
        if (term.Wikidata.Length > 0 && !WikidataId().IsMatch(term.Wikidata))
        {
            yield return "wikidata";
        }
        if (term.Names.GroupBy(name => (name.Language, name.Since)).Any(same => same.Count() > 1))
        {
            yield return "twice";
        }
        foreach (var fault in term.Names.SelectMany(Of).Distinct())
        {
            yield return fault;
        }
    }

    /// <summary>A line for whoever reads a file's complaints.</summary>
    public static string Say(string fault) => fault switch
    {
        "noName" => "the entry has no name in any language",
        "manyNames" => $"the entry has more than {Term.MaxNames} names",
        "slug" => $"the key is lower-case letters, digits and single hyphens, at most {Term.MaxSlug}",
        "wikidata" => "a Wikidata id is Q and a number",
        "twice" => "two names of one language hold from the same day",
        "form" => "a name has no approved form",
        "language" => "a name's language is no language tag",
        "long" => $"a form is longer than {TermName.MaxForm} characters, or there are more than {TermName.MaxForms} of them",
        "characters" => "a text holds characters that no file can hold",
        _ => $"a text is longer than {TermName.MaxText} characters",
    };

    private static IEnumerable<string> Of(TermName name)
    {
        if (name.Form.Length == 0)
        {
            yield return "form";
        }
        if (!TermLanguage.IsValid(name.Language.Tag))
        {
            yield return "language";
        }
        if (name.Forms().Count() > TermName.MaxForms || name.Forms().Select(form => form.Form).Append(name.Reading).Append(name.Title).Any(text => text.Length > TermName.MaxForm || text.Any(char.IsControl)))
        {
            yield return "long";
        }
        if (name.Note.Length > TermName.MaxText || name.Description.Length > TermName.MaxText)
        {
            yield return "text";
        }
        if (!AreCharacters(name.Note) || !AreCharacters(name.Description) || !name.Forms().Select(form => form.Form).Append(name.Reading).Append(name.Title).All(AreCharacters))
        {
            yield return "characters";
        }
    }

    /// <summary>Whether a file can hold the text: XML has no word for most controls, nor for half of a pair.</summary>
    private static bool AreCharacters(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]);
            if (!isPair && !XmlConvert.IsXmlChar(text[i]))
            {
                return false;
            }
            i += isPair ? 1 : 0;
        }
        return true;
    }

    [GeneratedRegex(@"\AQ[1-9][0-9]{0,11}\z")]
    private static partial Regex WikidataId();
}
