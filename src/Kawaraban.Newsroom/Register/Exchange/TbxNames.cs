namespace Kawaraban.Newsroom.Register.Exchange;

/// <summary>The elements and values of TBX that we write and read (ISO 30042:2019, dialect TBX-Basic, style DCA), with those of the edition before.</summary>
internal static class TbxNames
{
    public const string Namespace = "urn:iso:std:iso:30042:ed-2";
    public const string Xml = "http://www.w3.org/XML/1998/namespace";
    public const string Preferred = "preferredTerm-admn-sts";
    public const string Admitted = "admittedTerm-admn-sts";
    public const string Deprecated = "deprecatedTerm-admn-sts";
    public const string Superseded = "supersededTerm-admn-sts";
    public const string Wikidata = "https://www.wikidata.org/wiki/";

    /// <summary>What the dialect has no category for stands in notes of our own: <c>kawaraban:reading=とうきょう</c>.</summary>
    public const string Own = "kawaraban:";

    public static bool IsRoot(string name) => name is "tbx" or "martif";

    public static bool IsEntry(string name) => name is "conceptEntry" or "termEntry";

    public static bool IsLanguage(string name) => name is "langSec" or "langSet";

    public static bool IsTerm(string name) => name is "termSec" or "tig" or "ntig";
}
