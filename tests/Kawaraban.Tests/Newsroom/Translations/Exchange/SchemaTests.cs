using System.Xml;
using System.Xml.Schema;
using Kawaraban.Newsroom.Translations;
using Kawaraban.Newsroom.Translations.Exchange;

namespace Kawaraban.Tests.Newsroom.Translations.Exchange;

/// <summary>What we write against the schemas that OASIS has published, where they are installed (Debian's php-symfony-translation has them).</summary>
public sealed class SchemaTests
{
    private const string Variable = "KAWARABAN_TEST_XLIFF_SCHEMAS";
    private const string Installed = "/usr/share/php/Symfony/Component/Translation/Resources/schemas";

    [Theory]
    [InlineData(ExchangeVersion.Xliff21, "xliff-core-2.0.xsd")]
    [InlineData(ExchangeVersion.Xliff12, "xliff-core-1.2-strict.xsd")]
    public void What_we_write_passes_the_published_schema(ExchangeVersion version, string schema)
    {
        var folder = Environment.GetEnvironmentVariable(Variable) ?? Installed;
        Assert.SkipUnless(File.Exists(Path.Combine(folder, schema)), $"No {schema} in {folder}: {Variable} names another folder.");
        string[] texts =
        [
            "A **bold *and* slanted** `word`, [a link](https://example.org/), {:fr|des mots}, {漢字|かんじ}.\nA second line.", "## A heading", "- one\n- two", "> Said.\n> -- Somebody",
            "!table What it shows\n| a | b |\n| 1 | 2 |", "!picture harbour-dusk\nA caption", "!embed https://example.org/ | A card", "!note A note.",
        ];
        ApprovedTerm[] terms = [new ApprovedTerm("harbour", "港", "a place")];
        List<ExchangeUnit> units =
        [
            .. Rows.Head(new("Harbour", "Lamps & <counted>", "One of them twice."), new("港", "", "")).Select(head => head.Unit(UnitStanding.Translated, ["headline"], terms)!),
            .. texts.Select((text, i) => Rows.Row(text, i % 2 == 0 ? text : "").Unit(UnitStanding.Translated, ["A note"], terms)!),
        ];

        var complaints = new List<string>();
        using var reader = XmlReader.Create(new StringReader(Rows.Write(version, units)), Validating(folder, schema, complaints));
        while (reader.Read())
        {
        }

        Assert.Empty(complaints);
    }

    private static XmlReaderSettings Validating(string folder, string schema, List<string> complaints)
    {
        var set = new XmlSchemaSet { XmlResolver = null };
        // The schema of xml:space and xml:lang has a document type of its own.
        foreach (var name in new[] { "xml.xsd", schema })
        {
            using var file = XmlReader.Create(Path.Combine(folder, name), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            set.Add(null, file);
        }
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = set, ValidationFlags = XmlSchemaValidationFlags.ProcessIdentityConstraints | XmlSchemaValidationFlags.ReportValidationWarnings };
        settings.ValidationEventHandler += (_, told) =>
        {
            // Of the modules there is no schema here: that is all that may be warned of.
            if (told.Severity == XmlSeverityType.Error || !told.Message.Contains("Could not find schema information", StringComparison.Ordinal))
            {
                complaints.Add(told.Message);
            }
        };
        return settings;
    }
}
