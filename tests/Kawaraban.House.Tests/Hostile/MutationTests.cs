using System.Diagnostics;
using Kawaraban.Wire;
using Kawaraban.Wire.Json;
using Kawaraban.Wire.Pictures;

namespace Kawaraban.House.Tests.Hostile;

/// <summary>Two thousand damaged files of every format: each is answered, soon, whatever is wrong with it. <c>./do bench hostile</c> does the same with a hundred thousand.</summary>
public sealed class MutationTests
{
    private const int Mutations = 2_000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly IReadOnlyList<Seed> Seeds = Seed.All(Repository.Folder("tests", "Kawaraban.House.Tests", "Hostile", "Seeds"));

    [Fact]
    public void Every_damaged_file_is_answered_soon()
    {
        var wrong = new List<string>();
        for (var number = 0; number < Mutations; number++)
        {
            var mutation = new Mutation(number, Seeds);
            var watch = Stopwatch.StartNew();
            if (Fault(mutation) is { } fault || (fault = watch.Elapsed > Patience ? $"took {watch.Elapsed}" : null) is not null)
            {
                wrong.Add($"mutation {number} of {mutation.Seed.Name}: {fault}");
            }
        }

        Nothing.Wrong(wrong);
    }

    [Fact]
    public void Every_seed_is_sound() => Nothing.Wrong(Seeds.Where(seed => seed.IsPicture
        ? !Loupe.Read(seed.Bytes).Ok
        : Teleprinter.Read(seed.Bytes) is { Ok: false, Error.Code: not WireErrorCode.Unsupported } or { WellFormed: false, Format: not WireFormat.Html }).Select(seed => seed.Name));

    private static string? Fault(Mutation mutation)
    {
        try
        {
            var answer = new MemoryStream();
            if (mutation.Seed.IsPicture)
            {
                PictureReadJson.Write(answer, Loupe.Read(mutation.Bytes));
            }
            else
            {
                WireJson.Write(answer, Teleprinter.Read(mutation.Bytes));
            }

            return answer.Length > 0 ? null : "no answer";
        }
        catch (Exception broken)
        {
            return broken.GetType().Name + ": " + broken.Message;
        }
    }
}
