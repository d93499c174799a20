using Kawaraban.Newsroom.Proofing;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Register.Exchange;

namespace Kawaraban.Checking.Names;

/// <summary>The name register out of a file, as the desk exports it (docs/contracts/terms.md).</summary>
internal static class TermFile
{
    /// <summary>The names of its approved entries.</summary>
    /// <param name="day">The day whose names hold.</param>
    /// <exception cref="InvalidDataException">The file is no such file; the message says where.</exception>
    public static async Task<RegisterNames> ReadAsync(string path, DateOnly day, CancellationToken cancel)
    {
        if (TermFileFormat.Of(path) is not { } format)
        {
            throw new InvalidDataException($"{path}: a file of terms is .csv, .tbx or .xml");
        }

        var terms = new List<Term>();
        try
        {
            await using var file = File.OpenRead(path);
            await foreach (var entry in format.ReadAsync(file, cancel))
            {
                if (entry.Term.State == TermState.Approved && terms.Count < TermRegister.MostTerms)
                {
                    terms.Add(entry.Term);
                }
            }
        }
        catch (TermFileException wrong)
        {
            throw new InvalidDataException($"{path}: {wrong.Message}", wrong);
        }

        return new RegisterNames(new TermRegister(0, terms), day);
    }
}
