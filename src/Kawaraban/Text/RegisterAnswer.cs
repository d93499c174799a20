using System.CommandLine;
using System.Text.Json;
using Kawaraban.Language.Analysis;
using Kawaraban.Language.Registers;

namespace Kawaraban.Text;

/// <summary><c>text register</c>: whether each line is written in だ・である or です・ます, clause by clause.</summary>
internal static class RegisterAnswer
{
    public static Command Make() => TextCommand.OfLines("register", "Tells だ・である from です・ます, for each line and its clauses.", [], _ =>
    {
        var reader = new RegisterReader(new Analyzer(Lexicon.Ipadic));
        return (json, line) => Write(json, reader.Read(line));
    });

    private static void Write(Utf8JsonWriter json, RegisterReading reading)
    {
        json.WriteStartObject();
        json.WriteString("register", NameOf(reading.Register));
        json.WriteObjects("clauses", reading.Clauses, clause =>
        {
            json.WritePlace(clause.Range);
            json.WriteString("register", NameOf(clause.Register));
        });
        json.WriteEndObject();
    }

    private static string NameOf(Register register) => register switch
    {
        Register.Dearu => "dearu",
        Register.Desumasu => "desumasu",
        Register.Mixed => "mixed",
        _ => "none",
    };
}
