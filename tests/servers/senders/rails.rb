# SPDX-FileCopyrightText: 2026 The Mailwright authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Sends a letter by Rails' mailer with an exported piece of config/environments/production.rb: rails.rb FILE
require "action_mailer"

config = Struct.new(:action_mailer).new(ActionMailer::Base)
binding.eval(File.read(ARGV.fetch(0)))

class Letter < ActionMailer::Base
  def hello
    mail(to: "jane@example.com", subject: "Hello from here", body: "Hello.")
  end
end
Letter.hello.deliver_now
